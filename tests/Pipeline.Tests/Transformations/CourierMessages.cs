namespace ContactCenter.Pipeline.Tests.Transformations;

/// <summary>Messages between customers and couriers as drops hold them, and the conversations made of them.</summary>
public abstract class CourierMessages : IDisposable
{
    private protected SilverTables Tables { get; } = SilverTables.Of("customer-courier");

    public void Dispose()
    {
        Tables.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A message of order 1 from sender to 9, by customer 5 and courier 7 unless another is told.</summary>
    private protected static string?[] Message(string app, string time, int from, string stage = "DELIVERING", string order = "1")
        => [app, "5", $"{from}", "9", "false", order, stage, "7", time];

    private protected IReadOnlyList<string> Conversations(params string?[][] messages)
        => Tables.Given("orders", ["1", "BCN"], ["2", "MAD"]).Given("messages", messages).Run();

    private protected string Conversation(params string?[][] messages) => Conversations(messages).ShouldHaveSingleItem();
}
