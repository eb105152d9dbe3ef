using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Tables;

/// <summary>Measurements that need no query: those of a table's columns.</summary>
internal static class TableShape
{
    /// <summary>A conclusion from what is known of the batch already.</summary>
    public static Measurement Known(bool met, object? observed)
        => new([], _ => Conclusion.Of(met, new() { Observed = new(observed) }));
}
