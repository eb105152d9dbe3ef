using ContactCenter.Generate;
using ContactCenter.Generate.Systems;

// Writes the drops under data/, what was planted in them (manifest.json) and the page about it (README.md).
// The same seed gives the same bytes.
const ulong seed = 20220815;

var root = args.Length > 0 ? args[0] : "data";
IReadOnlyList<Table> tables =
[
    .. CourierChats.Write(root, new Dice(seed + 1)),
    .. AgentChats.Write(root, new Dice(seed + 2)),
    .. Interactions.Write(root, new Dice(seed + 3)),
    .. Surveys.Write(root, new Dice(seed + 4)),
    .. Csat.Write(root, new Dice(seed + 5)),
];
Manifest.Write(root, tables);
ReadmePage.Write(root, tables);

foreach (var table in tables)
{
    Console.WriteLine($"{table.System}/{table.Suite}: {table.Read.Count()} rows, {table.RejectedCount} rejected");
}
