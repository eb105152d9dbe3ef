using System.Globalization;

namespace ContactCenter.Expectations.LooseDates;

/// <summary>Reads the parts of a text as those of a date, one after the other.</summary>
/// <param name="tokens">The parts.</param>
internal sealed class LooseDateReader(List<string> tokens)
{
    private readonly LooseDay _day = new();
    private readonly LooseTime _time = new();
    private bool _hasDayName;
    private int _at;

    /// <summary>True when they make a date or time that exists.</summary>
    /// <exception cref="LooseDateException">A part can't be one of a date.</exception>
    public bool IsDate()
    {
        for (; _at < tokens.Count; _at++)
        {
            var token = tokens[_at];
            if (char.IsDigit(token[0]))
                TakeNumber(token);
            else if (LooseWords.IsDay(token))
                _hasDayName = true;
            else if (LooseWords.Month(token) is { } month)
                TakeMonth(month);
            else if (LooseWords.IsHalfOfDay(token))
                _time.TakeHalfOfDay();
            else if (_time.Hour is not null && !_time.HasZone && LooseWords.CouldBeZone(token))
                TakeZone();
            else if (_time.Hour is not null && token is "+" or "-")
                TakeOffset();
            else if (!LooseWords.IsFiller(token))
                throw new LooseDateException();
        }

        return (_hasDayName || _day.Count > 0 || _time.HasAny) && _day.Exists() && _time.Exists();
    }

    private void TakeNumber(string token)
    {
        var value = NumberOf(token);
        var (next, afterNext) = (Ahead(1), Ahead(2));
        if (_day.Count == 3 && token.Length is 2 or 4 && _time.Hour is null && next != ":" && (next is null || LooseWords.UnitOfTime(next) is null))
            TakeClock(token);
        else if (token.Length == 6 || (token.Length > 6 && token.IndexOf('.', StringComparison.Ordinal) == 6))
            TakeSix(token);
        else if (token.Length is 8 or 12 or 14)
            TakeDayAndClock(token);
        else if (UnitBeside() is { } unit)
            TakeUnit(value, unit);
        else if (next == ":" && afterNext is not null)
            TakeColons(value);
        else if (next is "-" or "/" or ".")
            TakeSeparated(token, next);
        else if (next is null || LooseWords.IsFiller(next))
            TakePlain(value);
        else if (LooseWords.IsHalfOfDay(next) && value is >= 0 and < 24)
            TakeHourOfHalf(value, skipped: 1);
        else if (_day.CouldHaveDay(value))
            _day.Add(value);
        else
            throw new LooseDateException();
    }

    // 19990101T2359
    private void TakeClock(string token)
    {
        _time.Hour = Whole(token[..2]);
        if (token.Length == 4)
            _time.Minute = Whole(token[2..]);
    }

    // 990101, or 235959.5
    private void TakeSix(string token)
    {
        if (_day.Count == 0 && !token.Contains('.', StringComparison.Ordinal))
        {
            _day.Add(token[..2]);
            _day.Add(token[2..4]);
            _day.Add(token[4..]);
            return;
        }

        _time.Hour = Whole(token[..2]);
        _time.Minute = Whole(token[2..4]);
        _time.Second = Seconds(token[4..]);
    }

    // 19990101, 199901012359, 19990101235959
    private void TakeDayAndClock(string token)
    {
        _day.Add(token[..4], isYear: true);
        _day.Add(token[4..6]);
        _day.Add(token[6..8]);
        if (token.Length == 8)
            return;
        _time.Hour = Whole(token[8..10]);
        _time.Minute = Whole(token[10..12]);
        if (token.Length == 14)
            _time.Second = Whole(token[12..]);
    }

    // 3h, 3 h, and the number after that: 3h 30
    private void TakeUnit(decimal value, (int Unit, int Skipped) unit)
    {
        _at += unit.Skipped;
        _time.Take(unit.Unit, value);
    }

    // 12:30, 12:30:59.5
    private void TakeColons(decimal value)
    {
        _time.Hour = (int)value;
        _time.Take(1, NumberOf(tokens[_at + 2]));
        if (Ahead(3) == ":" && Ahead(4) is { } seconds)
        {
            _time.Second = Seconds(seconds);
            _at += 2;
        }

        _at += 2;
    }

    // 01-01[-99], 01-Jan[-99], 01-
    private void TakeSeparated(string token, string separator)
    {
        _day.Add(token);
        if (Ahead(2) is { } second && !LooseWords.IsFiller(second))
        {
            if (second.All(char.IsDigit))
                _day.Add(second);
            else
                _day.AddMonth(LooseWords.Month(second) ?? throw new LooseDateException());
            if (Ahead(3) == separator)
            {
                var third = Ahead(4) ?? throw new LooseDateException();
                if (LooseWords.Month(third) is { } month)
                    _day.AddMonth(month);
                else
                    _day.Add(third);
                _at += 2;
            }

            _at++;
        }

        _at++;
    }

    // 3 pm, or a year, month or day
    private void TakePlain(decimal value)
    {
        if (Ahead(2) is { } half && LooseWords.IsHalfOfDay(half))
        {
            TakeHourOfHalf(value, skipped: 2);
            return;
        }

        _day.Add(value);
        if (_at + 1 < tokens.Count)
            _at++;
    }

    private void TakeHourOfHalf(decimal value, int skipped)
    {
        _time.Hour = (int)value;
        _at += skipped;
    }

    // Jan, Jan-01[-99], Jan of 01
    private void TakeMonth(int month)
    {
        _day.AddMonth(month);
        if (Ahead(1) is { } separator && separator is "-" or "/")
        {
            _day.Add(Ahead(2) ?? throw new LooseDateException());
            if (Ahead(3) == separator)
            {
                _day.Add(Ahead(4) ?? throw new LooseDateException());
                _at += 2;
            }

            _at += 2;
        }
        else if (Ahead(1) == " " && Ahead(3) == " " && LooseWords.IsOf(tokens[_at + 2]) && Ahead(4) is { } year)
        {
            if (year.All(char.IsDigit))
                _day.Add(year, isYear: true);
            _at += 4;
        }
    }

    // UTC, after which there may still be an offset: GMT+3
    private void TakeZone() => _time.HasZone = Ahead(1) is not ("+" or "-");

    // +0300, +03:00, +03, and a name behind it in brackets
    private void TakeOffset()
    {
        var hours = Ahead(1) ?? throw new LooseDateException();
        Whole(hours);
        if (hours.Length != 4 && Ahead(2) == ":")
        {
            Whole(Ahead(3) ?? throw new LooseDateException());
            _at += 2;
        }
        else if (hours.Length is not (4 or <= 2))
        {
            throw new LooseDateException();
        }

        _time.HasZone = true;
        if (Ahead(3) == "(" && Ahead(5) == ")" && LooseWords.IsFiller(tokens[_at + 2]) && tokens[_at + 4].Length >= 3 && LooseWords.CouldBeZone(tokens[_at + 4]))
            _at += 4;
        _at++;
    }

    // The unit that belongs to the number here: behind it, or before it, when the number is of the next smaller unit.
    private (int Unit, int Skipped)? UnitBeside()
    {
        if (Ahead(1) is { } next && LooseWords.UnitOfTime(next) is { } direct)
            return (direct, 1);
        if (Ahead(1) == " " && Ahead(2) is { } afterNext && LooseWords.UnitOfTime(afterNext) is { } apart)
            return (apart, 2);
        if (_at > 0 && LooseWords.UnitOfTime(tokens[_at - 1]) is { } before)
            return (before + 1, 0);
        if (_at > 1 && _at == tokens.Count - 1 && tokens[_at - 1] == " " && LooseWords.UnitOfTime(tokens[_at - 2]) is { } farBefore)
            return (farBefore + 1, 0);
        return null;
    }

    private string? Ahead(int count) => _at + count < tokens.Count ? tokens[_at + count] : null;

    // No part of a date is greater; what is written with more digits is taken apart before it is read as a number.
    private static decimal NumberOf(string token)
        => decimal.TryParse(token, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? Math.Min(number, int.MaxValue)
            : throw new LooseDateException();

    private static int Whole(string digits)
        => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new LooseDateException();

    // Seconds with a fraction, of which the first six digits count.
    private static int Seconds(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
            return Whole(text);
        if (!text.AsSpan(point + 1).ContainsAnyExceptInRange('0', '9'))
            return Whole(text[..point]);
        throw new LooseDateException();
    }
}
