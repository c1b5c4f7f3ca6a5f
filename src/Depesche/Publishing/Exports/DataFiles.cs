using System.Collections.Immutable;

namespace Depesche.Publishing.Exports;

/// <summary>The list of exports.</summary>
internal static class DataFiles
{
    /// <summary>All data files but the build report, which lists the others.</summary>
    public static ImmutableArray<OutputFile> Of(DataSite data) =>
    [
        ArticleRows.File(data),
        EntityRows.File(data),
        EventRows.File(data),
        EventTable.File(data),
        EventCalendar.File(data),
        PlaceMap.File(data),
        TimelineJs.File(data),
        .. JsonFeeds.Of(data),
        .. Bibliography.Files(data),
        .. TeiFiles.Of(data),
        .. TimeMlFiles.Of(data),
        .. Schemas.Files,
        .. TwinFiles.Of(data),
        new OutputFile(".nojekyll", ReadOnlyMemory<byte>.Empty),
    ];
}
