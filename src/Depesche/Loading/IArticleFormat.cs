using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>A kind of file that articles come in.</summary>
public interface IArticleFormat
{
    /// <summary>Whether files with this ending are of the format.</summary>
    /// <param name="ending">The ending with its dot, lower case.</param>
    bool CanRead(string ending);

    /// <summary>Reads the text of one file; null, and told, when it has mistakes.</summary>
    ParsedArticle? Read(SourceText file, DiagnosticBag bag);
}
