using System.Text;

namespace Depesche.Publishing;

/// <summary>Writes a file of the content folder whole or not at all: under a name that nothing reads, then in place of the old one.</summary>
internal static class ContentWriter
{
    /// <summary>Writes the text; makes the folder where there is none.</summary>
    public static void Write(string path, string text)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var growing = Path.Combine(folder, $".{Path.GetFileName(path)}.new");
        try
        {
            using (var file = new FileStream(growing, FileMode.Create, FileAccess.Write))
            {
                file.Write(Encoding.UTF8.GetBytes(text));
                file.Flush(flushToDisk: true);
            }

            File.Move(growing, path, overwrite: true);
        }
        finally
        {
            File.Delete(growing);
        }
    }
}
