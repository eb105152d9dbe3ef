namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>
/// Turns a suite of Great Expectations into one of ours. What is written is read again at once, by the reader of suites: a rule in which it finds a
/// fault is taken out and told of as lost, until there are none.
/// </summary>
public static class GreatExpectationsImport
{
    /// <summary>The suite.</summary>
    /// <param name="file">The JSON file's path for people.</param>
    /// <param name="json">What it holds.</param>
    /// <param name="data">Where the rows are, for <c>data:</c>; null for a guess. Of Parquet files columns have their types already.</param>
    /// <exception cref="NotImportableException">The file holds no suite of Great Expectations.</exception>
    public static ImportedSuite Read(string file, ReadOnlySpan<byte> json, string? data = null)
    {
        var suite = GxSuiteReader.Read(JsonNodes.Read(file, json));
        var leftOut = new LeftOut();
        var parameters = new GxParameters(suite.Parameters);
        var translation = new RuleTranslation(parameters, leftOut);
        List<ImportItem> items = [.. suite.Expectations.Select(translation.Translate)];
        var head = new SuiteHead(file[(file.LastIndexOf('/') + 1)..], NameOf(suite.Name), data, parameters);

        while (true)
        {
            var types = IsTyped(head.Data) ? [] : ColumnTypes.Missing([.. items.Select(i => i.Rule).OfType<ImportedRule>()], parameters);
            var yaml = new SuiteYaml(suite, items, types);
            yaml.Write(head);
            if (FaultIn(yaml, parameters) is not { } fault)
            {
                return new(head.Name, yaml.Text, items.Count, [.. items.Select(i => i.Loss).OfType<LostExpectation>()], Notes(items, types, leftOut, suite, head))
                {
                    SampleParameters = parameters.Samples,
                };
            }

            var faulty = yaml.ItemAt(fault.Place.Line)
                ?? throw new NotImportableException(new(file, 1, 1), $"the suite that would be written has a fault that is not its rules': {fault.Message}");
            if (parameters.TryOther(faulty.Rule!))
                continue;
            items[items.IndexOf(faulty)] = ImportItem.Lost(faulty.Origin, faulty.Origin.Mark, fault.Message);
        }
    }

    private static Fault? FaultIn(SuiteYaml yaml, GxParameters parameters)
        => SuiteReader.ReadText(yaml.Text, "suite.yaml", new() { Parameters = parameters.Samples }).Faults is [var first, ..] ? first : null;

    private static bool IsTyped(string data) => data.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase);

    // The reader's rule for names: letters, digits, _ and -, a letter or _ first.
    private static string NameOf(string name)
    {
        var ours = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' ? c : '_'));
        return char.IsAsciiLetter(ours[0]) || ours[0] == '_' ? ours : "_" + ours;
    }

    private static List<string> Notes(
        IReadOnlyList<ImportItem> items,
        IReadOnlyList<KeyValuePair<string, string>> types,
        LeftOut leftOut,
        GxSuite suite,
        SuiteHead head)
    {
        var notes = new List<string>();
        if (head.Name != suite.Name)
            notes.Add($"the suite '{suite.Name}' is named {head.Name} here");
        if (types.Count > 0)
            notes.Add($"given a type, because they are compared with numbers or flags: {string.Join(", ", types.Select(t => $"{t.Key} ({t.Value})"))}");
        if (ComparedAsText.Columns(items, types) is { Count: > 0 } columns)
            notes.Add($"compared as text unless they are given a type: {string.Join(", ", columns)}");
        if (head.Parameters.InUse.Select(p => p.Name).ToList() is { Count: > 0 } parameters)
            notes.Add($"to be given with --param: {string.Join(", ", parameters)}");
        var typesWithoutOurs = items.Where(i => i.Rule is not null).SelectMany(i => OurValues.TypesWithoutOurs(i.Origin.Argument("type_list"))).Distinct(StringComparer.Ordinal).ToList();
        if (typesWithoutOurs.Count > 0)
            notes.Add($"left out of lists of types, because no column here is of them: {string.Join(", ", typesWithoutOurs)}");
        if (leftOut.Sentence is { } sentence)
            notes.Add(sentence);
        return notes;
    }
}
