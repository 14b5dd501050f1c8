using System.Net;
using System.Text;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using MimeKit;

namespace CaseMgmt.Infrastructure.Mail;

/// <summary>A letter as an e-mail: its words as text and as a page, for whoever reads it there, and the Word document.</summary>
internal static class LetterMessage
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static MimeMessage Of(OutgoingLetter letter, MailOptions options)
    {
        var from = new MailboxAddress(letter.Content.Sender[0], options.From!);
        var message = new MimeMessage
        {
            // The same at every attempt, by which servers and people know that it is one e-mail.
            MessageId = IdOf(letter.Id, from),
            Subject = letter.Content.Subject,
        };
        message.From.Add(from);
        message.To.Add(new MailboxAddress("", letter.Address));
        var body = new BodyBuilder { TextBody = Text(letter.Content), HtmlBody = Page(letter.Content) };
        body.Attachments.Add(letter.FileName, letter.Document, ContentType.Parse(Word));
        message.Body = body.ToMessageBody();
        return message;
    }

    /// <summary>What is recorded as the address is no address to which an e-mail can be written.</summary>
    public static readonly HandOver NoAddress = new(
        HandOverEnd.Refused,
        "What is recorded as the e-mail address is none. Correct it, or send the letter by post."
    );

    public static string IdOf(Guid letter, MailboxAddress from) => $"{letter:N}@{from.Domain}";

    private static IEnumerable<string> Head(LetterContent letter) =>
        [.. letter.Sender, DateRules.Say(letter.Day), .. letter.References];

    private static string Text(LetterContent letter)
    {
        var text = new StringBuilder();
        text.AppendJoin('\n', Head(letter)).Append("\n\n").Append(letter.Subject).Append("\n\n");
        foreach (var block in letter.Blocks)
        {
            text.Append(block.Kind is LetterBlockKind.Item ? "* " : "").Append(block.Text);
            text.Append(block.Kind is LetterBlockKind.Item ? "\n" : "\n\n");
        }

        return text.ToString();
    }

    private static string Page(LetterContent letter)
    {
        var size = letter.IsLargePrint ? "18pt" : "12pt";
        var page = new StringBuilder(
            $"<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>{Safe(letter.Subject)}</title></head><body style=\"font-family:Arial,sans-serif;font-size:{size};line-height:1.5\">"
        );
        page.Append("<p>").Append(Lines(string.Join('\n', Head(letter)))).Append("</p>");
        page.Append("<h1 style=\"font-size:1.2em\">").Append(Safe(letter.Subject)).Append("</h1>");
        var isList = false;
        foreach (var block in letter.Blocks)
        {
            if (isList != block.Kind is LetterBlockKind.Item)
            {
                isList = !isList;
                page.Append(isList ? "<ul>" : "</ul>");
            }

            page.Append(
                block.Kind switch
                {
                    LetterBlockKind.Heading => $"<h2 style=\"font-size:1em\">{Safe(block.Text)}</h2>",
                    LetterBlockKind.Item => $"<li>{Lines(block.Text)}</li>",
                    _ => $"<p>{Lines(block.Text)}</p>",
                }
            );
        }

        return page.Append(isList ? "</ul>" : "").Append("</body></html>").ToString();
    }

    private static string Lines(string text) => Safe(text).Replace("\n", "<br>", StringComparison.Ordinal);

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
