using CaseMgmt.Application.ComplaintReviews.Letters;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;

namespace CaseMgmt.Infrastructure.Mail;

/// <summary>
/// Lays each e-mail as a file into a folder, out of which a mail server takes it. The file has the letter's own name: where it goes again, it
/// takes the place of one that still lies there.
/// </summary>
internal sealed partial class PickUpMail(IOptions<MailOptions> options, ILogger<PickUpMail> logger) : IMail
{
    private string Folder => options.Value.PickUpFolder!;

    public string? WhyNot => null;

    public async Task<HandOver> HandOverAsync(OutgoingLetter letter, CancellationToken cancel)
    {
        var target = Path.Combine(Folder, $"{letter.Id:N}.eml");
        var part = target + ".part";
        try
        {
            using var message = LetterMessage.Of(letter, options.Value);
            await using (var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                await message.WriteToAsync(file, cancel);
                file.Flush(flushToDisk: true);
            }

            File.Move(part, target, overwrite: true);
            return new HandOver(HandOverEnd.Taken);
        }
        catch (ParseException)
        {
            return LetterMessage.NoAddress;
        }
        catch (Exception fault)
        {
            NotWritten(fault);
            return new HandOver(HandOverEnd.NotTaken, "The pick-up folder for e-mails could not be written to.");
        }
    }

    [LoggerMessage(LogLevel.Error, "The pick-up folder could not be written to")]
    private partial void NotWritten(Exception fault);
}
