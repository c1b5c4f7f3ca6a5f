using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Everything that can be wrong with the files of a content folder.</summary>
public static class LoadingProblems
{
    /// <summary>Broken YAML.</summary>
    public static readonly Problem BrokenYaml = new("DE1001", Severity.Error, "the YAML cannot be read: {0}");

    /// <summary>A feature of YAML that is not read.</summary>
    public static readonly Problem UnsupportedYaml = new("DE1002", Severity.Error, "{0} is not allowed here; write plain keys, texts and lists");

    /// <summary>A limit was passed.</summary>
    public static readonly Problem YamlTooLarge = new("DE1003", Severity.Error, "the YAML passes the limit of {0}");

    /// <summary>One key twice.</summary>
    public static readonly Problem DuplicateKey = new("DE1004", Severity.Error, "the key \"{0}\" stands here twice; keep one");

    /// <summary>A key that means nothing.</summary>
    public static readonly Problem UnknownKey = new("DE1005", Severity.Error, "unknown key \"{0}\" in {1}{2}");

    /// <summary>A value of the wrong type.</summary>
    public static readonly Problem WrongType = new("DE1006", Severity.Error, "\"{0}\" must be {1}");

    /// <summary>A key that must be there.</summary>
    public static readonly Problem MissingKey = new("DE1007", Severity.Error, "{0} lacks the key \"{1}\"");

    /// <summary>No content folder.</summary>
    public static readonly Problem NoFolder = new("DE1008", Severity.Error, "there is no content folder \"{0}\"; create it, or name another with --content");

    /// <summary>A file where a folder must be.</summary>
    public static readonly Problem NotAFolder = new("DE1009", Severity.Error, "\"{0}\" is a file; --content wants a folder");

    /// <summary>Nothing to publish.</summary>
    public static readonly Problem NoArticles = new("DE1010", Severity.Error, "there is no article in \"{0}\"; put .txt, .md or .html files there");

    /// <summary>A file that the system does not give.</summary>
    public static readonly Problem Unreadable = new("DE1011", Severity.Error, "this cannot be read: {0}");

    /// <summary>A symbolic link.</summary>
    public static readonly Problem Link = new("DE1012", Severity.Error, "this is a symbolic link, and links are not followed; put the file itself here");

    /// <summary>A pipe or a device.</summary>
    public static readonly Problem NoRegularFile = new("DE1013", Severity.Error, "this is no regular file; only plain files are articles");

    /// <summary>Left by an editor.</summary>
    public static readonly Problem Backup = new("DE1014", Severity.Info, "left out: a backup of an editor or a system file");

    /// <summary>A limit was passed.</summary>
    public static readonly Problem TooLarge = new("DE1015", Severity.Error, "this passes the limit of {0}; split it");

    /// <summary>No text.</summary>
    public static readonly Problem Binary = new("DE1016", Severity.Error, "this is no text file; articles are UTF-8 text");

    /// <summary>A byte that is no UTF-8.</summary>
    public static readonly Problem BadByte = new("DE1017", Severity.Error, "the byte 0x{0} is no UTF-8; save the file as UTF-8");

    /// <summary>An encoding that is not read.</summary>
    public static readonly Problem UnknownEncoding = new("DE1018", Severity.Error, "the file is written in {0}; save it as UTF-8");

    /// <summary>An old encoding that was recognised.</summary>
    public static readonly Problem OldEncoding = new("DE1019", Severity.Info, "read as Windows-1252, since it is no UTF-8");

    /// <summary>Front matter without an end.</summary>
    public static readonly Problem FrontMatterOpen = new("DE1020", Severity.Error, "the front matter is opened here and never closed; end it with a line of three hyphens");

    /// <summary>Two dates of publication.</summary>
    public static readonly Problem TwoDates = new("DE1021", Severity.Error, "\"date\" is another name of \"published\"; keep one of them");

    /// <summary>A language that is none.</summary>
    public static readonly Problem StrangeLanguage = new("DE1022", Severity.Warning, "\"{0}\" is no language code; \"de\" is taken");

    /// <summary>An article without text.</summary>
    public static readonly Problem NoText = new("DE1023", Severity.Error, "there is no text in this article");

    /// <summary>One id for two articles.</summary>
    public static readonly Problem DuplicateId = new("DE1024", Severity.Error, "the id \"{0}\" is also that of {1}; give one of them another \"id\"");

    /// <summary>One address for two articles.</summary>
    public static readonly Problem DuplicateAddress = new("DE1025", Severity.Error, "the address \"{0}\" is also that of {1}; give one of them another \"slug\"");

    /// <summary>Markup that would cost too much.</summary>
    public static readonly Problem TooMuchMarkup = new("DE1026", Severity.Error, "this passes the limit of {0}; a text of that form is no article");

    /// <summary>Rights that nobody chose.</summary>
    public static readonly Problem NoRights = new("DE1027", Severity.Error, "a public site must say how much of this article it may publish: add \"rights: full\", \"excerpt\" or \"link\" here or in site.yaml");

    /// <summary>A full text without a licence.</summary>
    public static readonly Problem NoLicence = new("DE1028", Severity.Error, "\"rights: full\" on a public site needs \"{0}\", here or in site.yaml");

    /// <summary>A public site without an imprint.</summary>
    public static readonly Problem NoOperator = new("DE1029", Severity.Error, "a public site needs an imprint: give name, address and email under \"operator\" in site.yaml, or set DEPESCHE_OPERATOR_NAME, DEPESCHE_OPERATOR_ADDRESS and DEPESCHE_OPERATOR_EMAIL");

    /// <summary>An address of the site that is none.</summary>
    public static readonly Problem BadBaseUrl = new("DE1030", Severity.Error, "the base URL \"{0}\" is no address such as https://name.github.io/repository/");

    /// <summary>An address of an article that cannot be one.</summary>
    public static readonly Problem BadSlug = new("DE1031", Severity.Error, "the slug \"{0}\" cannot be an address; write lower-case letters, digits and hyphens, for example \"{1}\"");

    /// <summary>A file that would be read under another name.</summary>
    public static readonly Problem WrongName = new("DE1032", Severity.Warning, "this file is not read; call it \"{0}\"");

    /// <summary>Nothing to publish, since everything is left out.</summary>
    public static readonly Problem AllExcluded = new("DE1033", Severity.Error, "every article in \"{0}\" says \"exclude: true\"; nothing is left to publish");

    /// <summary>A saved page that shows nothing without its scripts.</summary>
    public static readonly Problem EmptyPage = new("DE1034", Severity.Warning, "there is no text in this page, and it is left out; save it once it is shown, or save its text");

    /// <summary>A link to another file.</summary>
    public static readonly Problem LostLink = new("DE1035", Severity.Warning, "the link to \"{0}\" is shown as text; links lead to addresses that begin with https:// or http://");

    /// <summary>A document in a format that is not read.</summary>
    public static readonly Problem ForeignFormat = new("DE1036", Severity.Warning, "files of this kind are not read; save it as .txt, .md or .html");

    /// <summary>One address for two pages of the editors.</summary>
    public static readonly Problem DuplicatePage = new("DE1037", Severity.Error, "the page \"{0}.html\" is also that of {1}; give one of the files another name");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } =
    [
        BrokenYaml, UnsupportedYaml, YamlTooLarge, DuplicateKey, UnknownKey, WrongType, MissingKey, NoFolder, NotAFolder, NoArticles, Unreadable, Link, NoRegularFile, Backup, TooLarge, Binary, BadByte,
        UnknownEncoding, OldEncoding, FrontMatterOpen, TwoDates, StrangeLanguage, NoText, DuplicateId, DuplicateAddress, TooMuchMarkup, NoRights, NoLicence, NoOperator, BadBaseUrl, BadSlug, WrongName, ForeignFormat, AllExcluded, EmptyPage, LostLink, DuplicatePage,
    ];
}
