using System.Text;
using CaseMgmt.Application.ComplaintReviews.Letters;
using HandlebarsDotNet;

namespace CaseMgmt.Infrastructure.Letters;

/// <summary>
/// Fills templates by Handlebars. It is given dictionaries alone, so that a template reaches nothing else; what a field holds is guarded,
/// and it is the page, Word or e-mail that makes it safe for its own form.
/// </summary>
internal sealed class HandlebarsTemplates : ITemplateFiller
{
    private readonly IHandlebars engine = Handlebars.Create(
        new HandlebarsConfiguration { TextEncoder = new GuardedText(), ThrowOnUnresolvedBindingExpression = true }
    );

    public string Fill(string template, IReadOnlyDictionary<string, object?> fields) =>
        engine.Compile(template)(fields);

    private sealed class GuardedText : ITextEncoder
    {
        public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

        public void Encode(string? text, TextWriter target) => target.Write(LetterText.Guard(text ?? ""));

        public void Encode<T>(T? text, TextWriter target)
            where T : IEnumerator<char>
        {
            var read = new StringBuilder();
            while (text?.MoveNext() is true)
            {
                read.Append(text.Current);
            }

            Encode(read, target);
        }
    }
}
