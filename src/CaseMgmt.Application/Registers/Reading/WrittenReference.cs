using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Reading;

/// <summary>A reference as a register writes it.</summary>
/// <param name="Text">By which the record is found: ours as we write it, or the office's own as it stands.</param>
/// <param name="Ours">Null where it is the office's own.</param>
public sealed record WrittenReference(string Text, CaseReference? Ours)
{
    public const int Longest = 60;

    public string? Own => Ours is null ? Text : null;

    public static WrittenReference Of(ReferenceSeries series, string text) =>
        CaseReference.Read(series, text) is { } ours ? new(ours.ToString(), ours) : new(text, null);
}
