using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Depesche.Benchmarks;

/// <summary>MB/s, and bytes of memory for a byte of text.</summary>
public sealed class ThroughputColumns : ManualConfig
{
    /// <summary>Adds both.</summary>
    public ThroughputColumns()
    {
        AddColumn(new Column("MB/s", "Millions of bytes of UTF-8 read in a second", (report, bytes) => bytes * 1000.0 / report.ResultStatistics!.Mean));
        AddColumn(new Column("B/byte", "Bytes of memory taken for a byte of text", (report, bytes) => (double)report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)!.Value / bytes));
    }

    private sealed class Column(string name, string legend, Func<BenchmarkReport, long, double> value) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public string Legend => legend;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            benchmarkCase.Parameters["Text"] is NamingText text && summary[benchmarkCase] is { ResultStatistics: not null } report ? value(report, text.Bytes()).ToString("0.00", CultureInfo.InvariantCulture) : "-";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
    }
}
