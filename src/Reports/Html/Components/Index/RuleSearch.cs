using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Components.Index;

/// <summary>
/// All rules of a run for the search of the first page: what their suites say of them and what came of them, no value of the data. Short, as there are
/// thousands: <c>{ tables: [[name, page]], words: [expectation], rules: [[table, anchor, outcome, sentence, id, word]] }</c>.
/// </summary>
internal static class RuleSearch
{
    private const int LongestSentence = 120;
    private const int LongestId = 60;

    // Nothing in it can end the element that it stands in: < > & are escaped, and so is what hides or reverses (Visible).
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(DocsRun run)
    {
        var words = run.Tables.SelectMany(table => table.Suite.Results).Select(result => result.Expectation).Distinct().Order(StringComparer.Ordinal).ToList();
        var places = words.Index().ToDictionary(word => word.Item, word => word.Index, StringComparer.Ordinal);
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, _options))
        {
            json.WriteStartObject();
            json.WriteStartArray("tables");
            foreach (var table in run.Tables)
            {
                json.WriteStartArray();
                json.WriteStringValue(Visible.Of(table.Id.ToString()));
                json.WriteStringValue(DocsFolder.PageOf(run.Id, table.Id));
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("words");
            foreach (var word in words)
                json.WriteStringValue(Visible.Of(word));
            json.WriteEndArray();
            json.WriteStartArray("rules");
            foreach (var (place, table) in run.Tables.Index())
            {
                foreach (var result in table.Suite.Results)
                    Write(json, place, result, table, places[result.Expectation]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private static void Write(Utf8JsonWriter json, int place, ExpectationResult result, DocsTable table, int word)
    {
        json.WriteStartArray();
        json.WriteNumberValue(place);
        json.WriteStringValue(RuleAnchor.Of(result.Id));
        json.WriteStringValue(Outcome(result, table.Verdict));
        json.WriteStringValue(Visible.Cut(result.Sentence, LongestSentence));
        json.WriteStringValue(Visible.Cut(Short(result, table.Suite.Suite), LongestId));
        json.WriteNumberValue(word);
        json.WriteEndArray();
    }

    // suite/column/expectation tells nothing that the table, the sentence and the word do not.
    private static string Short(ExpectationResult result, string suite)
    {
        var id = result.Id.AsSpan();
        if (id.StartsWith(suite) && id[suite.Length..].StartsWith("/"))
            id = id[(suite.Length + 1)..];
        if (id.EndsWith(result.Expectation))
            id = id[..^result.Expectation.Length].TrimEnd('/');
        return id.SequenceEqual(result.Column) ? "" : id.ToString();
    }

    private static string Outcome(ExpectationResult result, TableVerdict table) => result.Outcome switch
    {
        Expectations.Results.Outcome.Met => "p",
        Expectations.Results.Outcome.NotApplicable => "n",
        _ => Gravities.Of(result, table) >= Gravity.Critical ? "f" : "w",
    };
}
