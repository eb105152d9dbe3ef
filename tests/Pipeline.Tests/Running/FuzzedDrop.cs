using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Pipeline.Tests.Running;

/// <summary>A file of a drop and the run before which it arrives.</summary>
/// <param name="Name">Its path below the data root.</param>
/// <param name="Header">Its first line.</param>
/// <param name="Lines">Its records: rows, repeats, restatements, rows that break rules, and records that are no rows.</param>
/// <param name="Run">The run, from 0.</param>
internal sealed record FuzzedFile(string Name, string Header, IReadOnlyList<string> Lines, int Run)
{
    public string Text => Header + "\n" + string.Concat(Lines.Select(line => line + "\n"));
}

/// <summary>Files of orders and messages, of few orders, senders and moments, so that they repeat and restate each other within files and across.</summary>
internal sealed record FuzzedDrop(IReadOnlyList<FuzzedFile> Files)
{
    public const int Runs = 3;

    private static readonly Gen<string> _order =
        from order in Gen.Choose(1, 4)
        from city in Gen.Frequency((6, Gen.Elements("LIS", "MAD")), (1, Gen.Elements("XXX", "")))
        select $"{order},{city}";

    private static readonly Gen<string> _message =
        from order in Gen.Choose(1, 5)
        from isCustomer in Gen.Elements(true, false)
        from device in Gen.Elements("iOS", "Android")
        from stage in Gen.Frequency((8, Gen.Elements("ACCEPTED", "DELIVERED")), (1, Gen.Constant("LOST")))
        from started in Gen.Frequency((8, Gen.Elements("true", "false", "")), (1, Gen.Constant("maybe")))
        from second in Gen.Choose(0, 1)
        from time in Gen.Frequency(
            (8, Gen.Elements($"2024-01-01T23:59:5{second * 9}Z", $"2024-01-01T23:59:5{second * 9}.000Z", $"2024-01-01 23:59:5{second * 9}")),
            (2, Gen.Elements($"2024-01-02T00:00:0{second}.500Z")),
            (1, Gen.Elements("yesterday", "")))
        select $"{(isCustomer ? "Customer" : "Courier")} {device},7,{(isCustomer ? 7 : 8)},{(isCustomer ? 8 : 7)},{started},{order},{stage},8,{time}";

    private static readonly Gen<string> _noRow = Gen.Elements("what,is,this", "a \"quote\" that,\"does not end\" here,1", ",,,,,,,,,,,,,,,");

    public static Gen<FuzzedDrop> Drops { get; } =
        from orders in FilesOf("orders", "orderId,cityCode", _order, 3)
        from messages in FilesOf(
            "messages", "senderAppType,customerId,fromId,toId,chatStartedByMessage,orderId,orderStage,courierId,messageSentTime", _message, 5)
        select new FuzzedDrop([.. orders, .. messages]);

    public override string ToString() => string.Concat(Files.Select(file => $"--- {file.Name} in run {file.Run}\n{file.Text}"));

    private static Gen<IReadOnlyList<FuzzedFile>> FilesOf(string folder, string header, Gen<string> row, int most) =>
        from count in Gen.Choose(1, most)
        from first in Gen.Choose(0, count - 1)
        from files in Gen.CollectToList(Enumerable.Range(0, count), i => File(folder, (char)('a' + i), header, row, i == first ? Gen.Constant(0) : Gen.Choose(0, Runs - 1)))
        // Of files with the same bytes only the first that is seen counts, whatever its name.
        select (IReadOnlyList<FuzzedFile>)[.. files.OrderBy(file => file.Run).DistinctBy(file => file.Text)];

    private static Gen<FuzzedFile> File(string folder, char name, string header, Gen<string> row, Gen<int> run) =>
        from hasNote in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from rows in row.ListOf()
        from notes in Gen.Elements("x", "y", "").ListOf(rows.Count)
        from broken in Gen.Frequency((5, Gen.Constant((string?)null)), (1, _noRow.Select(it => (string?)it)))
        from at in run
        let lines = hasNote ? rows.Zip(notes, (one, note) => $"{one},{note}").ToList() : [.. rows]
        select new FuzzedFile(
            $"customer-courier/{folder}/{name}.csv",
            hasNote ? header + ",note" : header,
            broken is null ? lines : [.. lines, broken],
            at);
}
