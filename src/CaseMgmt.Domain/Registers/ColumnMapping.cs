using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Registers;

public readonly record struct ColumnMappingId(Guid Value) : ITypedId;

/// <summary>
/// How the office's own spreadsheet is to be read, kept by a name so that next month's is read without a question. Somebody
/// has said so for every heading and word in it; the history tells who, and when.
/// </summary>
public sealed class ColumnMapping : AggregateRoot<ColumnMappingId>
{
    public const int LongestName = 60;

    /// <summary>A longer one is a text, not a word for a value.</summary>
    public const int LongestWord = 60;

    private ColumnMapping() { }

    public override string Reference => Name;

    public string Name { get; private set; } = "";

    /// <summary>The register that such a spreadsheet is: <c>complaint-reviews</c>.</summary>
    public string Register { get; private set; } = "";

    public ColumnMeanings Meanings { get; private set; } = new();

    /// <summary>Keeps what somebody said of a spreadsheet.</summary>
    public static Result<ColumnMapping> Keep(string name, string register, ColumnMeanings meanings, Act act)
    {
        name = name.Trim();
        if (name.Length is 0 or > LongestName)
        {
            return MappingErrors.NameMissing;
        }

        var mapping = new ColumnMapping
        {
            Id = new ColumnMappingId(act.NewKey()),
            RecordedAt = act.At,
            Name = name,
            Register = register,
        };
        mapping.Note(new Change(nameof(Name), null, name), new Change(nameof(Register), null, register));
        var outcome = mapping.Say(meanings);
        return outcome.IsDone ? Result.Done(mapping) : Result.Refused<ColumnMapping>(outcome.Errors);
    }

    /// <summary>It is wanted no longer: its history says what it was.</summary>
    public void End() =>
        Note([
            new Change(nameof(Name), Name, null),
            new Change(nameof(Register), Register, null),
            .. Meanings.Lines.Select(line => new Change(line.Name, line.Meaning, null)),
        ]);

    /// <summary>Says anew what the headings and words mean.</summary>
    public Result<IReadOnlyList<Change>> Say(ColumnMeanings meanings)
    {
        var words = meanings.Words.Values.SelectMany(w => w.Keys).Concat(meanings.Headings.Keys);
        if (words.FirstOrDefault(w => w.Length > LongestWord) is { } text)
        {
            return MappingErrors.TooLong(text);
        }

        if (words.Select(w => PersonalData.Check("Words", w)).FirstOrDefault(e => e is not null) is { } personal)
        {
            return personal;
        }

        var before = Meanings.Lines.ToDictionary(t => t.Name, t => t.Meaning);
        var after = meanings.Lines.ToDictionary(t => t.Name, t => t.Meaning);
        List<Change> made =
        [
            .. before
                .Keys.Union(after.Keys)
                .Select(k => new Change(k, before.GetValueOrDefault(k), after.GetValueOrDefault(k)))
                .Where(c => !Equals(c.Before, c.After)),
        ];
        if (made.Count > 0)
        {
            Meanings = meanings;
            Note(made);
        }

        return Result.Done<IReadOnlyList<Change>>(made);
    }
}

/// <summary>What cannot be kept of a mapping.</summary>
public static class MappingErrors
{
    public static readonly Error Unknown = new("mapping.unknown", "There is no such mapping any more.");

    public static readonly Error NameMissing = new(
        "mapping.name_missing",
        $"Enter a name by which the mapping is found next time, at most {ColumnMapping.LongestName} characters.",
        nameof(ColumnMapping.Name)
    );

    public static Error SecondOfItsRegister(string other) =>
        new(
            "mapping.second_of_its_register",
            $"It is the same register as {other}, and an upload holds each register once. Upload it by itself, after this one."
        );

    public static Error TooLong(string text) =>
        new(
            "mapping.word_too_long",
            $"'{text[..30]}…' is too long for a heading or a word that stands for a value. Shorten it in the spreadsheet, or leave its column alone.",
            "Words"
        );

    public static Error NotSeen(string name) =>
        new(
            "mapping.not_seen",
            $"Somebody has kept a mapping named {name} that you have not seen. Look at it under Mappings: enter another name, or remove it there first.",
            nameof(ColumnMapping.Name)
        );

    public static Error OfAnotherRegister(string name, string register) =>
        new(
            "mapping.of_another_register",
            $"There is a mapping named {name} already, for {register}. Enter another name.",
            nameof(ColumnMapping.Name)
        );
}
