using System.Buffers;
using ContactCenter.Pipeline.Drops.Csv.Careful;
using ContactCenter.Pipeline.Drops.Sources;

namespace ContactCenter.Pipeline.Drops.Json;

/// <summary>
/// A JSON array, element by element. Elements are told apart by their brackets and strings alone, so that one faulty element does not take the others with it;
/// where the array itself breaks off or goes wrong, the rest of the file is one rejected record.
/// </summary>
internal sealed class JsonArrayRecords(ByteWindow window, int maxRecordBytes) : JsonRecords(window, maxRecordBytes)
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> EndsString = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> EndsScalar = SearchValues.Create(",]} \t\r\n"u8);

    private Expecting _expecting = Expecting.Array;

    private enum Expecting
    {
        Array,
        ElementOrEnd,
        Element,
        CommaOrEnd,
        Nothing,
    }

    protected override bool Next()
    {
        while (true)
        {
            int value = SkipSpace();
            switch (_expecting)
            {
                case Expecting.Array:
                    _expecting = Expecting.ElementOrEnd;
                    Pass(1);
                    break;
                case Expecting.ElementOrEnd or Expecting.CommaOrEnd when value == ']':
                    _expecting = Expecting.Nothing;
                    Pass(1);
                    break;
                case Expecting.CommaOrEnd when value == ',':
                    _expecting = Expecting.Element;
                    Pass(1);
                    break;
                case Expecting.CommaOrEnd:
                    return Broken("a comma or ] after an element", value);
                case Expecting.Nothing:
                    return value >= 0 && Broken("nothing after the array", value);
                default:
                    return value is -1 or ',' or ']' or '}' or ':' ? Broken("an element of the array", value) : TakeElement(value);
            }
        }
    }

    private int SkipSpace()
    {
        int value;
        while (JsonBytes.IsSpace(value = ByteAt(0)))
        {
            Pass(1);
        }

        return value;
    }

    private bool Broken(string expected, int found)
    {
        _expecting = Expecting.Nothing;
        Start();
        return EndWithRest($"expected {expected}, found {JsonBytes.Show(found)}");
    }

    private bool TakeElement(int first)
    {
        Start();
        int place = 0;
        bool ended = first switch
        {
            '{' or '[' => PassNested(ref place),
            '"' => PassString(ref place),
            _ => Find(EndsScalar, ref place),
        };

        if (!ended)
        {
            _expecting = Expecting.Nothing;
            return EndWithRest("expected the end of an element of the array, found the end of the file");
        }

        _expecting = Expecting.CommaOrEnd;
        return End(place, place, RecordKind.Accepted);
    }

    private bool PassNested(ref int place)
    {
        int depth = 0;
        while (Find(Structure, ref place))
        {
            switch (ByteAt(place))
            {
                case '"':
                    if (!PassString(ref place))
                    {
                        return false;
                    }

                    break;
                case '{' or '[':
                    depth++;
                    place++;
                    break;
                default:
                    place++;
                    if (--depth == 0)
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }

    private bool PassString(ref int place)
    {
        place++;
        while (Find(EndsString, ref place))
        {
            if (ByteAt(place) == '"')
            {
                place++;
                return true;
            }

            place += 2;
        }

        return false;
    }
}
