using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console.Runs;

/// <summary>What went into each step and what came out.</summary>
internal static class StepLines
{
    public static void Write(Sheet sheet, PipelineResult pipeline)
    {
        sheet.Gap();
        var label = Piece.Dim("steps");
        foreach (var step in pipeline.Steps)
        {
            PipelineBlock.Line(
                sheet,
                step.AddsUp ? label : new Piece("✗ step", Ink.Bad),
                [Piece.Fixed(step.Table), "  ", .. Made(step), Piece.Dim(" from "), .. Inputs(step)]);
            if (!step.AddsUp)
            {
                PipelineBlock.Line(
                    sheet,
                    "",
                    new Piece($"{Amount.Of(step.RowsKept)} kept and {Amount.Of(step.RowsOut)} made are not the {Amount.Of(step.RowsInTable)} of the table: this is a fault of ccq, please report it", Ink.Strong));
            }

            label = "";
        }
    }

    private static IEnumerable<Piece> Made(StepLedger step)
    {
        if (step.KeysTouched is not { } keys)
        {
            yield return Amount.Of(step.RowsOut, "row");
            yield break;
        }

        yield return $"{Amount.Of(step.RowsOut, "row")} made anew for {Amount.Of(keys, "key")}, {Amount.Of(step.RowsKept)} kept, {Amount.Of(step.RowsInTable)} in all";
    }

    private static IEnumerable<Piece> Inputs(StepLedger step)
    {
        for (var i = 0; i < step.Inputs.Count; i++)
        {
            if (i > 0)
                yield return ", ";
            yield return Piece.Dim($"{Amount.Of(step.Inputs[i].Rows)} of {step.Inputs[i].Name}");
        }
    }
}
