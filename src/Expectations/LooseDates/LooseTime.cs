namespace ContactCenter.Expectations.LooseDates;

/// <summary>The time of a date, as far as it is given.</summary>
internal sealed class LooseTime
{
    public int? Hour { get; set; }

    public int? Minute { get; set; }

    public int? Second { get; set; }

    public bool HasZone { get; set; }

    public bool HasAny => Hour is not null || Minute is not null || Second is not null || HasZone;

    /// <summary>Takes am or pm, which goes with an hour of twelve that is given already.</summary>
    public void TakeHalfOfDay()
    {
        if (Hour is not (>= 0 and <= 12))
            throw new LooseDateException();
    }

    /// <summary>Takes a number of hours (0), minutes (1) or seconds (2); its fraction is of the next smaller unit.</summary>
    public void Take(int unit, decimal value)
    {
        if (value > int.MaxValue)
            throw new LooseDateException();
        var whole = (int)value;
        var rest = (int)(60 * (value % 1));
        switch (unit)
        {
            case 0:
                Hour = whole;
                Minute = rest == 0 ? Minute : rest;
                break;
            case 1:
                Minute = whole;
                Second = rest == 0 ? Second : rest;
                break;
            case 2:
                Second = whole;
                break;
        }
    }

    public bool Exists() => Hour is null or (>= 0 and <= 23) && Minute is null or (>= 0 and <= 59) && Second is null or (>= 0 and <= 59);
}
