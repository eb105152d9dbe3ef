namespace ContactCenter.Pipeline.Lake;

/// <summary>Something about the lake is not as it must be. The message says where, what was expected, what was found and what to do.</summary>
public abstract class LakeException : Exception
{
    private protected LakeException(string where, string expected, string found, string advice, Exception? cause = null)
        : base($"{where}: expected {expected}, found {found}. {advice}", cause)
    {
    }
}

/// <summary>The system lets nobody write into the lake's folder, or not this user. Nothing was changed.</summary>
public sealed class LakeReadOnlyException : LakeException
{
    internal LakeReadOnlyException(string where, Exception cause)
        : base(where, "a folder that can be written to", Told.Reason(cause), "Give write access, or name another lake with --lake.", cause)
    {
    }
}

/// <summary>No lake can be where one was asked for: a file is in its place, or the system makes no folder there. Nothing was changed.</summary>
public sealed class LakeFolderException : LakeException
{
    internal LakeFolderException(string where, string found, Exception? cause = null)
        : base(where, "a folder, or a place for one", found, "Name another lake with --lake.", cause)
    {
    }
}

/// <summary>There is no room left where the lake lies. What is published stays as it was.</summary>
public sealed class LakeFullException : LakeException
{
    internal LakeFullException(string where, Exception cause)
        : base(where, "room on the disk", "none left", "Make room (`ccq lake vacuum` frees what no version needs), then run again.", cause)
    {
    }
}

/// <summary>Somebody else holds the lake, longer than this one would wait.</summary>
public sealed class LakeLockedException : LakeException
{
    internal LakeLockedException(string where, LockHolder? holder, TimeSpan waited)
        : base(
            where,
            "that nobody else changes the lake",
            $"{(object?)holder ?? "somebody who did not say who they are"}, still at it after {waited.TotalSeconds:0.#} s",
            "Wait until they are done, or wait longer.")
        => Holder = holder;

    /// <summary>Who holds it, as they wrote; null when they have not written it yet.</summary>
    public LockHolder? Holder { get; }
}

/// <summary>The lake has no such table, or several that the name may mean.</summary>
public sealed class UnknownTableException : LakeException
{
    internal UnknownTableException(string name, IReadOnlyList<TableName> tables)
        : base(name, "the name of a published table", "none of that name", Told.DidYouMean(name, tables))
    {
    }

    private UnknownTableException(string name, string found)
        : base(name, "the name of one published table", found, "Write which.")
    {
    }

    internal static UnknownTableException Ambiguous(string name, IReadOnlyList<TableName> tables)
        => new(name, $"{tables.Count} that end so: {string.Join(", ", tables)}");
}

/// <summary>There is no such version of a table, no such publication, or none as old as the time asked for.</summary>
public sealed class UnknownVersionException : LakeException
{
    internal UnknownVersionException(string where, string expected, string found, string advice)
        : base(where, expected, found, advice)
    {
    }
}

/// <summary>A file that a version needs is gone or has another size.</summary>
public sealed class LakeFileMissingException : LakeException
{
    internal LakeFileMissingException(string where, string expected, string found, string advice)
        : base(where, expected, found, advice)
    {
    }
}

/// <summary>Rows of one schema were to go into a table of another that can't become it.</summary>
public sealed class SchemaConflictException : LakeException
{
    internal SchemaConflictException(string where, string expected, string found, string advice)
        : base(where, expected, found, advice)
    {
    }
}

/// <summary>Somebody changed a table between reading and committing. What had been committed was undone.</summary>
public sealed class LakeConflictException : LakeException
{
    internal LakeConflictException(string where, string expected, string found, string advice)
        : base(where, expected, found, advice)
    {
    }
}

/// <summary>A publication has begun and not ended; the next <see cref="DeltaLake.Recover"/> finishes or undoes it.</summary>
public sealed class PublicationUnfinishedException : LakeException
{
    internal PublicationUnfinishedException(string where, string found, Exception? cause = null)
        : base(where, "a publication that comes to its end", found, "The next run finishes or undoes it before anything else.", cause)
    {
    }
}

/// <summary>A file of the lake's own, a commit or a publication, can't be understood.</summary>
public sealed class LakeDamagedException : LakeException
{
    internal LakeDamagedException(string where, string expected, string found, string? advice = null)
        : base(where, expected, found, advice ?? "Bring it back from a backup; `ccq lake verify` lists all damage.")
    {
    }
}
