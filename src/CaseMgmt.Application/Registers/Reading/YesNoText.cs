namespace CaseMgmt.Application.Registers.Reading;

/// <summary>Yes and no, as people and spreadsheets write them: <c>Yes</c>, <c>N</c>, <c>TRUE</c>, <c>0</c>.</summary>
internal static class YesNoText
{
    public static bool TryRead(string text, out bool isYes)
    {
        isYes = text.ToUpperInvariant() is "YES" or "Y" or "TRUE" or "1";
        return isYes || text.ToUpperInvariant() is "NO" or "N" or "FALSE" or "0";
    }
}
