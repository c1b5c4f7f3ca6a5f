namespace Depesche;

/// <summary>The whole data flow: from a content folder to the files of a site.</summary>
public static class SiteBuilder
{
}
