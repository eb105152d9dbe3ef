using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Lake.Files;

namespace ContactCenter.Pipeline.Running;

/// <summary>Words for what ends a run.</summary>
internal static class RunFaults
{
    /// <summary>One sentence with where, what was expected, what was found and what to do, as far as it is known.</summary>
    /// <param name="e">What ended it.</param>
    /// <param name="lake">The lake's folder.</param>
    public static string Told(Exception e, string lake) => e switch
    {
        LakeException => e.Message,
        TemporaryFolderException => $"{e.Message} Set TMPDIR to another folder.",
        IOException or UnauthorizedAccessException when !e.Message.Contains(lake, StringComparison.Ordinal) => $"The system refuses: {e.Message.TrimEnd('.')}.",
        _ when Refusals.IsKnown(e) => Refusals.Translated(lake, e).Message,
        _ => e.Message,
    };
}
