using ContactCenter.DuckDb.Interop;

namespace ContactCenter.DuckDb;

/// <summary>Appends rows.</summary>
public sealed class DuckDbAppender
{
    internal static DuckDbAppender Create(
        ConnectionHandle connection, string? catalog, string? schema, string table, IReadOnlyList<string>? columns) => throw new NotSupportedException();
}
