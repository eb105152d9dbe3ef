namespace ContactCenter.Expectations.Suites.Importing.Conditions;

/// <summary>
/// Translates conditions of one language by descent: OR over AND over NOT over comparisons. What a language has besides is told by its
/// <see cref="ConditionLanguage"/>; whatever neither knows is refused, so that no condition is translated in part.
/// </summary>
internal sealed class ConditionParser
{
    private readonly ConditionLanguage _language;
    private readonly IReadOnlyList<Token> _tokens;
    private int _at;

    private ConditionParser(ConditionLanguage language, string condition)
    {
        _language = language;
        _tokens = ConditionTokens.Of(condition);
    }

    private Token Next => _tokens[_at];

    /// <summary>The condition.</summary>
    /// <exception cref="UntranslatableException">It can't be translated with its exact meaning.</exception>
    public static Condition Parse(ConditionLanguage language, string condition)
    {
        var parser = new ConditionParser(language, condition);
        var parsed = parser.Or();
        return parser.Next.Kind == TokenKind.End ? parsed : throw parser.Unexpected();
    }

    private Condition Or() => Joined("OR", "or", "|", And);

    private Condition And() => Joined("AND", "and", "&", Not);

    private Condition Joined(string joint, string word, string sign, Func<Condition> part)
    {
        List<Condition> parts = [part()];
        while (true)
        {
            var bySign = _language.HasSigns && Next == new Token(TokenKind.Sign, sign);
            if (!bySign && !IsWord(word))
                return Condition.Join(joint, parts);
            _at++;
            parts.Add(part());
            if (bySign && _language.SignsBindTighter && parts.Exists(p => !p.IsBracketed))
                throw new UntranslatableException($"'{sign}' binds tighter than a comparison here, so both its sides must be in brackets");
        }
    }

    private Condition Not()
    {
        if (TakeWord("not"))
            return _language.Sql.Not(Not());
        if (Take(_language.NotSign))
        {
            var operand = Primary();
            var condition = operand as Condition ?? ConditionSql.Flag((Operand)operand);
            return _language.Sql.Not(condition) with { IsBracketed = condition.IsBracketed };
        }

        return Comparison();
    }

    private Condition Comparison()
    {
        var primary = Primary();
        if (primary is Condition condition)
            return condition;
        var left = (Operand)primary;
        if (_language.HasTests && Test(left) is { } test)
            return test;

        var isNot = IsWord("not") && IsWord("in", 1) && TakeWord("not");
        if (TakeWord("in"))
        {
            var list = List(_language.ListStart, _language.ListEnd);
            return isNot ? _language.Sql.Not(ConditionSql.In(left, list)) : ConditionSql.In(left, list);
        }

        var parts = new List<Condition>();
        while (Operator() is { } op)
        {
            if (parts.Count > 0 && !_language.HasChains)
                throw Unexpected();
            _at++;
            if (Primary() is not Operand right)
                throw new UntranslatableException("a condition stands where a value is expected");
            parts.Add(_language.Sql.Compare(left, op, right));
            left = right;
        }

        return parts.Count == 0 ? ConditionSql.Flag(left) : Condition.Join("AND", parts);
    }

    // IS NULL, BETWEEN and LIKE, as SQL has them.
    private Condition? Test(Operand left)
    {
        if (TakeWord("is"))
        {
            var isNull = !TakeWord("not");
            return TakeWord("null") ? ConditionSql.IsNull(left, isNull) : throw Unexpected();
        }

        var isNot = IsWord("not") && IsWord("like", 1) && TakeWord("not");
        if (TakeWord("like"))
        {
            var like = ConditionSql.Like(left, Primary() as Operand);
            return isNot ? _language.Sql.Not(like) : like;
        }

        if (!TakeWord("between"))
            return null;
        if (Primary() is not Operand least || !TakeWord("and") || Primary() is not Operand most)
            throw Unexpected();
        return ConditionSql.Between(left, least, most);
    }

    private object Primary()
    {
        if (Take("("))
        {
            var inner = Or();
            Expect(")");
            return inner with { IsBracketed = true };
        }

        if (_language.HasLists && Next.Text == _language.ListStart && Next.Kind == TokenKind.Sign)
            return List(_language.ListStart, _language.ListEnd);
        if (Next.Kind == TokenKind.Name || (Next.Kind == TokenKind.Word && Value() is null))
        {
            if (Next.Kind == TokenKind.Word && _language.IsReserved(Next.Text))
                throw Unexpected();
            var column = new Operand.Column(_tokens[_at++].Text);
            return _language.HasMethods && Take(".") ? Method(column) : column;
        }

        return new Operand.Value(TakeValue());
    }

    private Condition Method(Operand.Column column)
    {
        var method = TakeAnyWord();
        if (method == "str")
        {
            Expect(".");
            method = $"str.{TakeAnyWord()}";
        }

        Expect("(");
        var arguments = new List<Operand>();
        while (!Take(")"))
        {
            if (arguments.Count > 0)
                Expect(",");
            arguments.Add(Primary() as Operand ?? throw new UntranslatableException($"the arguments of {method}() can't be translated"));
        }

        return PandasMethods.Call(column, method, arguments) with { IsBracketed = true };
    }

    private Operand.Values List(string start, string end)
    {
        Expect(start);
        var values = new List<Literal>();
        while (!Take(end))
        {
            if (values.Count > 0)
                Expect(",");
            values.Add(TakeValue());
        }

        return new(values);
    }

    private Literal TakeValue()
    {
        var sign = Take("-") ? "-" : "";
        if (Value() is not { } value || (sign.Length > 0 && value.Kind != LiteralKind.Number))
            throw Unexpected();
        _at++;
        return value with { Text = sign + value.Text };
    }

    private Literal? Value() => Next switch
    {
        { Kind: TokenKind.Text, Text: var text } => Literal.OfText(text),
        { Kind: TokenKind.Number, Text: var number } => new(LiteralKind.Number, number),
        { Kind: TokenKind.Word, Text: var word } => _language.Flag(word) is { } flag ? new(LiteralKind.Boolean, flag ? "true" : "false") : null,
        _ => null,
    };

    private string? Operator() => Next.Kind != TokenKind.Sign ? null : Next.Text switch
    {
        "==" => "=",
        "=" when _language.HasSingleEquals => "=",
        "!=" => "<>",
        "<>" when _language.HasSingleEquals => "<>",
        "<" or "<=" or ">" or ">=" => Next.Text,
        _ => null,
    };

    private bool IsWord(string word, int ahead = 0)
        => _at + ahead < _tokens.Count && _tokens[_at + ahead] is { Kind: TokenKind.Word, Text: var text } && string.Equals(text, word, _language.Comparison);

    private bool TakeWord(string word) => IsWord(word) && ++_at > 0;

    private string TakeAnyWord() => Next.Kind == TokenKind.Word ? _tokens[_at++].Text : throw Unexpected();

    private bool Take(string sign) => Next == new Token(TokenKind.Sign, sign) && ++_at > 0;

    private void Expect(string sign)
    {
        if (!Take(sign))
            throw Unexpected();
    }

    private UntranslatableException Unexpected() => new(Next.Kind == TokenKind.End ? "it ends too early" : $"'{Next.Text}' can't be translated where it stands");
}
