using System.Text.Json;
using ContactCenter.Expectations.Results.Portraits;

namespace ContactCenter.Reports.Json.Reading;

/// <summary>What a judged table looks like, from its document.</summary>
internal static class PortraitJsonReader
{
    public static TablePortrait Read(JsonElement json) => new(
        json.List("columns", Column),
        json.List("shared_failures", shared => new SharedFailure(shared.Texts("rules"), shared.Number("rows"))),
        json.List("clusters", Cluster))
    {
        SampledRows = json.NumberOrNull("sampled_rows"),
    };

    private static ColumnPortrait Column(JsonElement json)
        => new(json.Text("name"), json.Text("type"), json.Number("nulls"), json.NumberOrNull("distinct"), json.TextOrNull("pii"))
        {
            IsDistinctExact = json.Flag("distinct_is_exact"),
            Min = json.Value("min"),
            Max = json.Value("max"),
            TopValues = json.List("top_values", ResultJsonReader.ValueCount),
            Histogram = json.List("histogram", bin => new HistogramBin(Edge(bin, "from"), Edge(bin, "to"), bin.Number("count"))),
        };

    private static object Edge(JsonElement json, string name)
        => json.Value(name) ?? throw new FormatException($"expected \"{name}\" to be a number or a time, found null");

    private static FailureCluster Cluster(JsonElement json)
        => new(json.Text("by"), json.OneOf<ClusterUnit>("unit", unit => unit.JsonName()), json.List("parts", Part))
        {
            Rest = json.IsNull("rest") ? null : Part(json.Object("rest")),
        };

    private static FailurePart Part(JsonElement json)
        => new(json.Value("value"), json.Number("rows"), json.Number("failing_rows")) { FullLength = json.IfThere("full_length", Fields.NumberOrNull) };
}
