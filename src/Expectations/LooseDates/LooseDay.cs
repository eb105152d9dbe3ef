using System.Globalization;

namespace ContactCenter.Expectations.LooseDates;

/// <summary>The numbers of a date, of which it may only come out at the end which is the year, the month and the day.</summary>
internal sealed class LooseDay
{
    private readonly List<int> _numbers = [];
    private int? _year;
    private int? _month;
    private bool _hasCentury;

    public int Count => _numbers.Count;

    /// <summary>Takes a number as it is written.</summary>
    public void Add(string digits, bool isYear = false)
    {
        if (!digits.All(char.IsAsciiDigit) || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            throw new LooseDateException();
        Add(number, isYear || digits.Length > 2, digits.Length > 2);
    }

    /// <summary>Takes a number that may have had decimals.</summary>
    public void Add(decimal number)
    {
        if (number is < 0 or > 9999)
            throw new LooseDateException();
        Add((int)number, number > 100, number > 100);
    }

    /// <summary>Takes a month that was written as a word.</summary>
    public void AddMonth(int month)
    {
        if (_month is not null)
            throw new LooseDateException();
        _month = _numbers.Count;
        _numbers.Add(month);
    }

    public bool CouldHaveDay(decimal value)
    {
        if (_month is not { } month)
            return value is >= 1 and <= 31;
        if (_numbers[month] is < 1 or > 12)
            throw new LooseDateException();
        return value >= 1 && value <= DateTime.DaysInMonth(_year is { } year && _numbers[year] is >= 1 and <= 9999 ? _numbers[year] : 2000, _numbers[month]);
    }

    /// <summary>Whether there is such a day. What is not given may be what suits.</summary>
    public bool Exists()
    {
        var (year, month, day) = Resolved();
        if (year is < 100 && !_hasCentury)
            year += 2000;
        return year is null or (>= 1 and <= 9999)
            && month is null or (>= 1 and <= 12)
            // Without a day, or without a month, a day of the given month is taken that exists.
            && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month ?? 1)));
    }

    private void Add(int number, bool isYear, bool hasCentury)
    {
        if (isYear)
        {
            if (_year is not null)
                throw new LooseDateException();
            _year = _numbers.Count;
        }

        _hasCentury |= hasCentury;
        _numbers.Add(number);
    }

    private (int? Year, int? Month, int? Day) Resolved()
    {
        var known = (_year is null ? 0 : 1) + (_month is null ? 0 : 1);
        if ((known > 0 && known == _numbers.Count) || (_numbers.Count == 3 && known == 2))
            return ByWhatIsKnown();
        return _numbers switch
        {
            [] => (null, null, null),
            [var only] => _month is null ? (only > 31 ? (only, null, null) : (null, null, only)) : (null, only, null),
            [var first, var second] when _month is { } month => WithMonth(_numbers[month], month == 0 ? second : first),
            [> 31 and var year, var month] => (year, month, null),
            [var month, > 31 and var year] => (year, month, null),
            [var month, var day] => (null, month, day),
            [var first, var second, var third] => OfThree(first, second, third),
            _ => throw new LooseDateException(),
        };
    }

    private (int?, int?, int?) ByWhatIsKnown()
    {
        int? day = _numbers.Count == 3 ? _numbers[3 - _year!.Value - _month!.Value] : null;
        return (_year is { } year ? _numbers[year] : null, _month is { } month ? _numbers[month] : null, day);
    }

    private static (int?, int?, int?) WithMonth(int month, int other) => other > 31 ? (other, month, null) : (null, month, other);

    private (int?, int?, int?) OfThree(int first, int second, int third) => _month switch
    {
        0 => second > 31 ? (second, first, third) : (third, first, second),
        1 => first > 31 ? (first, second, third) : (third, second, first),
        2 => second > 31 ? (second, third, first) : (first, third, second),
        _ when first > 31 || _year == 0 => (first, second, third),
        _ when first > 12 => (third, second, first),
        _ => (third, first, second),
    };
}
