using ContactCenter.GxCases;

// Judges cases of Great Expectations by our own reader and engine, and tells where the two agree:
//   dotnet run --project tools/GxCases -- CASES.jsonl [--only PART_OF_A_NAME_OR_ID] [--verbose]
string? file = null;
var only = "";
var verbose = false;
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--only" && i + 1 < args.Length)
        only = args[++i];
    else if (args[i] == "--verbose")
        verbose = true;
    else
        file = args[i];
}

if (file is null)
{
    Console.Error.WriteLine("usage: GxCases CASES.jsonl [--only PART_OF_A_NAME_OR_ID] [--verbose]");
    return 2;
}

var agreement = new Agreement();
foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
{
    using var it = Case.Read(line);
    if (!it.Id.Contains(only, StringComparison.OrdinalIgnoreCase))
        continue;

    var answer = CaseTrial.Run(it);
    var differences = Comparison.Differences(it, answer).ToList();
    agreement.Add(it.Expectation, differences.Count == 0);
    if (verbose && differences.Count > 0)
        Console.WriteLine($"{it.Id} ({it.Title})\n  {it.Kwargs.GetRawText()}\n  {string.Join("\n  ", differences)}\n");
}

agreement.WriteTo(Console.Out);
return agreement.IsWhole ? 0 : 1;
