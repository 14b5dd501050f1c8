using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>
/// A figure of the catalogue, by which everything asks for it: code and words stand here alone. Only a family makes one, and
/// a figure that nobody counts fails the tests.
/// </summary>
/// <param name="Code">Such as <c>reviews.considered</c>; stable and public.</param>
/// <param name="Title">Such as "Complaint reviews considered".</param>
/// <param name="Text">What is counted, when, and on what base.</param>
public abstract record KnownFigure(string Code, string Title, string Text, FigureUnit Unit, FigureBasis Basis)
{
    /// <summary>Of a breakdown, which part it counts: "Northgate", "received out of time". Null for a figure of its own.</summary>
    public string? Part { get; init; }

    /// <summary>From 1; counted up when the meaning or its words change, so that a number keeps the text that it was made by.</summary>
    public int Version { get; init; } = 1;

    internal FigureDefinition Defined(FigureKind kind, RecordKind records) =>
        new(Code, Title, Text, Unit, Basis, kind, records, Version) { Part = Part };
}

/// <summary>How many records, or the sum of a count that they hold.</summary>
public sealed record TotalFigure : KnownFigure
{
    internal TotalFigure(string code, string title, string text, FigureBasis basis)
        : base(code, title, text, FigureUnit.Count, basis) { }
}

/// <summary>A part of a whole.</summary>
public sealed record RateFigure : KnownFigure
{
    internal RateFigure(string code, string title, string text, FigureBasis basis)
        : base(code, title, text, FigureUnit.Rate, basis) { }
}

/// <summary>A sum, mean, median or greatest of measurements.</summary>
public sealed record MeasuredFigure : KnownFigure
{
    internal MeasuredFigure(string code, string title, string text, FigureUnit unit, FigureBasis basis)
        : base(code, title, text, unit, basis) { }
}

/// <summary>Figures that count the parts of a whole, one for each value of a list: the codes of all of them begin alike.</summary>
public sealed record Breakdown
{
    internal Breakdown(string beginning, FigureBasis basis) => (Beginning, Basis) = (beginning, basis);

    /// <summary>Such as <c>visits.completed.by_suite.</c></summary>
    public string Beginning { get; }

    public FigureBasis Basis { get; }

    /// <summary>The code of the part that says nothing: without it the parts would not add up to the whole.</summary>
    internal const string NotStated = "not_stated";

    /// <summary>The code of the rest where the parts are the office's own words: no word makes it, since none begins with an underscore.</summary>
    internal const string Rest = "_other";

    internal TotalFigure Of(string value, string part, string title, string text, int version = 1) =>
        new(Beginning + value, title, text, Basis) { Part = part, Version = version };

    internal RateFigure RateOf(string value, string part, string title, string text) =>
        new(Beginning + value, title, text, Basis) { Part = part };
}

/// <summary>Under what a long list of figures is read.</summary>
/// <param name="Title">Such as "Custody visits".</param>
/// <param name="Beginnings">How the codes begin; of two that fit, the longer one holds.</param>
public sealed record FigureHeading(string Title, params IReadOnlyList<string> Beginnings);
