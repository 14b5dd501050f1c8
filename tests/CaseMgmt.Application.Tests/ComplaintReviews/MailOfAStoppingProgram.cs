using CaseMgmt.Application.ComplaintReviews.Letters;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>A mail server takes the letter, and before anybody can note it the program is told to stop.</summary>
internal sealed class MailOfAStoppingProgram(CancellationTokenSource stopping) : IMail
{
    public string? WhyNot => null;

    public async Task<HandOver> HandOverAsync(OutgoingLetter letter, CancellationToken cancel)
    {
        await stopping.CancelAsync();
        return new HandOver(HandOverEnd.Taken);
    }
}
