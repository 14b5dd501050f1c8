namespace CaseMgmt.Application.Common;

/// <summary>A record that is true and not as it should be, on somebody's list.</summary>
/// <param name="Dated">The day by which people know the record: of the visit, of the receipt.</param>
/// <param name="Codes">Of the rules, separated by semicolons.</param>
public sealed record FlaggedRow(Guid Id, string Reference, DateOnly Dated, string Codes)
{
    /// <summary>What is to be put right, in words.</summary>
    public IEnumerable<string> Faults => Codes.Split(';').Select(Vocabulary.FaultOf);
}
