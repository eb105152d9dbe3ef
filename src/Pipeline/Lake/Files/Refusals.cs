using System.Data.Common;

namespace ContactCenter.Pipeline.Lake.Files;

/// <summary>Turns what the system or the engine refuses into a message about the lake.</summary>
internal static class Refusals
{
    public static T Told<T>(string where, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (IsKnown(e))
        {
            throw Translated(where, e);
        }
    }

    public static void Told(string where, Action work)
        => Told(where, () =>
        {
            work();
            return true;
        });

    /// <summary>Whether it is a refusal that <see cref="Translated"/> has words for.</summary>
    public static bool IsKnown(Exception e) => IsFull(e) || IsReadOnly(e);

    /// <summary>The lake's own exception for a refusal.</summary>
    public static LakeException Translated(string where, Exception e)
        => IsFull(e) ? new LakeFullException(where, e) : new LakeReadOnlyException(where, e);

    private static bool IsFull(Exception e) => e is IOException or DbException && (Number(e) == Posix.NoSpace || Says(e, "No space left"));

    private static bool IsReadOnly(Exception e)
        => e is UnauthorizedAccessException
            || (e is IOException or DbException && (Number(e) == Posix.ReadOnlyFileSystem || Says(e, "Read-only file system") || Says(e, "Permission denied")));

    private static int Number(Exception e) => e is IOException ? e.HResult & 0xFFFF : 0;

    private static bool Says(Exception e, string words) => e.Message.Contains(words, StringComparison.OrdinalIgnoreCase);
}
