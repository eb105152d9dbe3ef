using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Lake.Publishing;

namespace ContactCenter.Pipeline.Tests.Lake;

/// <summary>Stops a lake's work as kill -9 would: at a step, with nothing tidied.</summary>
internal static class Kills
{
    /// <returns>Whether the work came to that step.</returns>
    public static bool At(DeltaLake lake, string step, int time, Action work)
    {
        var seen = 0;
        lake.At = at =>
        {
            if (at == Enum.Parse<PublishingStep>(step) && ++seen == time)
                throw new KilledException();
        };
        try
        {
            work();
            return false;
        }
        catch (KilledException)
        {
            return true;
        }
        finally
        {
            lake.At = _ => { };
        }
    }

    private sealed class KilledException : Exception;
}
