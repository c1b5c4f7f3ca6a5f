using System.Runtime.InteropServices;

namespace Depesche.Loading;

/// <summary>Tells files from what only looks like one: reading a pipe or a device would never end.</summary>
internal static partial class FileKind
{
    private const int TypeMask = 0xF000;

    private const int RegularFile = 0x8000;

    /// <summary>Whether the path is a regular file; links are not followed.</summary>
    public static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return (File.GetAttributes(path) & (FileAttributes.Device | FileAttributes.Directory | FileAttributes.ReparsePoint)) == FileAttributes.None;
        }

        // The runtime's own wrapper of lstat(2), whose record begins with flags and mode on every Unix.
        Span<int> status = stackalloc int[64];
        return LStat(path, ref MemoryMarshal.GetReference(status)) == 0 && (status[1] & TypeMask) == RegularFile;
    }

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_LStat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LStat(string path, ref int status);
}
