using System.Text.Json;
using ContactCenter.Pipeline.Lake.Log;

namespace ContactCenter.Pipeline.Lake.Protocol;

/// <summary>
/// Holds the commits of one table, in their order, to the Delta protocol for readers of version 1 and writers of version 2: the structure of each
/// action, and what it means after the commits before it.
/// </summary>
public sealed class CommitRules
{
    private readonly HashSet<string> _live = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];
    private IReadOnlyList<string> _columns = [];
    private IReadOnlyList<string> _partitionColumns = [];
    private long _lastTimestamp = long.MinValue;
    private string _line = "";

    /// <summary>Checks the next commit.</summary>
    /// <param name="version">Its version; they come from 0 on.</param>
    /// <param name="text">The file's text.</param>
    /// <returns>What is wrong, each with its line: <c>line 3: expected …, found …</c>; nothing when all is well.</returns>
    public IReadOnlyList<string> Check(long version, string text)
    {
        _faults.Clear();
        var actions = Actions(text);
        _line = "the commit";
        foreach (var once in new[] { "commitInfo", "protocol", "metaData" })
        {
            if (actions.Count(action => action.Kind == once) > 1)
                Fault($"at most one {once} action", $"{actions.Count(action => action.Kind == once)}");
        }

        foreach (var first in version == 0 ? new[] { "protocol", "metaData" } : [])
        {
            if (!actions.Any(action => action.Kind == first))
                Fault($"a {first} action in version 0", "none");
        }

        if (actions.Count == 0)
            Fault("at least one action", "none");

        // What files say depends on the metaData of the same commit, wherever it stands.
        foreach (var action in actions.OrderBy(action => action.Kind != "metaData"))
        {
            _line = action.Line;
            Check(action.Kind, action.Body);
        }

        CheckFiles(actions);
        return [.. _faults];
    }

    private List<(string Line, string Kind, JsonElement Body)> Actions(string text)
    {
        var actions = new List<(string Line, string Kind, JsonElement Body)>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (line.Length == 0)
                continue;
            _line = $"line {number}";
            try
            {
                using var json = JsonDocument.Parse(line);
                if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.EnumerateObject().ToList() is [{ Value.ValueKind: JsonValueKind.Object } only])
                    actions.Add((_line, only.Name, only.Value.Clone()));
                else
                    Fault("an object with one action", "another");
            }
            catch (JsonException e)
            {
                Fault("JSON", Told.Reason(e));
            }
        }

        return actions;
    }

    private void Check(string kind, JsonElement body)
    {
        switch (kind)
        {
            case "commitInfo":
                CheckInfo(body);
                break;
            case "protocol":
                CheckProtocol(body);
                break;
            case "metaData":
                (_columns, _partitionColumns) = new MetaDataRules(Fault).Check(body) ?? (_columns, _partitionColumns);
                break;
            case "add" or "remove":
                new FileActionRules(_columns, _partitionColumns, Fault).Check(kind, body);
                break;
            case "txn" or "cdc":
                break;
            default:
                Fault("an action of writer version 2", kind);
                break;
        }
    }

    private void CheckInfo(JsonElement body)
    {
        if (!Has.Number(body, "timestamp", out var timestamp))
            Fault("commitInfo.timestamp, a number", Has.Found(body, "timestamp"));
        else if (timestamp <= _lastTimestamp)
            Fault($"a commitInfo.timestamp after {_lastTimestamp}, that of the commit before", $"{timestamp}");
        else
            _lastTimestamp = timestamp;

        if (body.TryGetProperty("operationParameters", out var parameters)
            && (parameters.ValueKind != JsonValueKind.Object || parameters.EnumerateObject().Any(entry => entry.Value.ValueKind != JsonValueKind.String)))
        {
            Fault("commitInfo.operationParameters, texts by name", parameters.GetRawText());
        }
    }

    private void CheckProtocol(JsonElement body)
    {
        foreach (var (name, greatest) in new[] { ("minReaderVersion", 1L), ("minWriterVersion", 2L) })
        {
            if (!Has.Number(body, name, out var number) || number < 1 || number > greatest)
                Fault($"protocol.{name}, a number from 1 to {greatest}", Has.Found(body, name));
        }
    }

    // A path may be in one file action of a commit only; what is removed must be there, what is added not.
    private void CheckFiles(List<(string Line, string Kind, JsonElement Body)> actions)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, kind, body) in actions)
        {
            _line = line;
            if (kind is not ("add" or "remove") || !Has.Text(body, "path", out var written) || LogPath.Decode(written) is not { } path)
                continue;
            if (!seen.Add(path))
                Fault("each path in one action of a commit", $"{written} again");
            if (kind == "add" && !_live.Add(path))
                Fault("an add of a file that the table does not have", written);
            if (kind == "remove" && !_live.Remove(path))
                Fault("a remove of a file that the table has", written);
        }
    }

    private void Fault(string expected, string found) => _faults.Add($"{_line}: expected {expected}, found {found}");
}
