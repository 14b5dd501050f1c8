using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews.Letters;

public readonly record struct LetterId(Guid Value) : ITypedId;

/// <summary>
/// A letter that the office has sent, or is about to: kept as it was written, with the template that it was made of, and what has
/// become of it. It is a record beside its review, so that handing it over disturbs nobody who is at work on the review, unless a day of the
/// review moves with it.
/// </summary>
public sealed class Letter : AggregateRoot<LetterId>
{
    /// <summary>Of what kept it from going: in our own words, never those of a mail server, which may hold a name.</summary>
    public const int LongestTrouble = 500;

    private Letter() { }

    public override string Reference => ReviewReference;
    public ComplaintReviewId ReviewId { get; private set; }
    public string ReviewReference { get; private set; } = "";
    public LetterKind Kind { get; private set; }
    public LetterParty To { get; private set; }
    public LetterRoute Route { get; private set; }
    public LetterState State { get; private set; }
    public LetterTemplateId TemplateId { get; private set; }
    public LetterContent Content { get; private set; } = null!;

    /// <summary>The e-mail address to which it goes; null for one by post.</summary>
    public string? Address { get; private set; }

    /// <summary>The name of the Word document in the store.</summary>
    public string Document { get; private set; } = "";

    /// <summary>SHA-256 of the document as it was written, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The London day in its head.</summary>
    public DateOnly WrittenOn { get; private set; }

    /// <summary>The London day on which it went.</summary>
    public DateOnly? WentOn { get; private set; }

    /// <summary>Why it has not gone yet, or not at all; null where nothing was in its way.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Since when (UTC) it is to go this way.</summary>
    public DateTime ToGoSince { get; private set; }

    /// <summary>The run that is handing it over, or was when it was cut off.</summary>
    public Guid? HandedOverBy { get; private set; }

    /// <summary>Writes a letter of the review as it stands once the letter's act is done; it is to go from now on.</summary>
    /// <param name="id">By this the letter is known to every mail server: an e-mail that is sent again is the same e-mail.</param>
    public static Letter Write(LetterId id, ComplaintReview review, WrittenLetter written, Act act)
    {
        var letter = new Letter
        {
            Id = id,
            RecordedAt = act.At,
            ReviewId = review.Id,
            ReviewReference = review.Reference,
            Kind = written.Kind,
            To = written.Kind.To(),
            TemplateId = written.Template,
            Content = written.Content,
            Document = written.Document,
            Hash = written.Hash,
            WrittenOn = written.Content.Day,
        };
        letter.Note(
            new Change("LetterKind", null, letter.Kind),
            new Change("LetterTo", null, letter.To),
            new Change(nameof(WrittenOn), null, letter.WrittenOn),
            new Change(nameof(Hash), null, letter.Hash)
        );
        letter.Go(null, written.Route, written.Address, act);
        return letter;
    }

    /// <summary>Null where it has not gone, as far as anybody knows, and no worker has it.</summary>
    public static Error? WhyNotRecordGone(LetterState state) =>
        state switch
        {
            LetterState.Sent or LetterState.Posted => LetterErrors.HasGone,
            LetterState.Waiting or LetterState.HandingOver => LetterErrors.IsOnItsWay,
            _ => null,
        };

    /// <summary>Null where a person has to decide, since it did not go or nobody knows.</summary>
    public static Error? WhyNotSendAgain(LetterState state) =>
        WhyNotRecordGone(state) ?? (state is LetterState.ToBePosted ? LetterErrors.NotInDoubt : null);

    /// <summary>Somebody has posted it, or has found that it had gone.</summary>
    public Result RecordGone(DateOnly on, Act act)
    {
        var whyNot =
            WhyNotRecordGone(State)
            ?? (
                on < WrittenOn ? LetterErrors.BeforeItWasWritten
                : on > act.Rules.Today ? LetterErrors.InFuture
                : null
            );
        if (whyNot is not null)
        {
            return whyNot;
        }

        Went(Route is LetterRoute.Post ? LetterState.Posted : LetterState.Sent, on);
        return Result.Done();
    }

    /// <summary>A person has found that it did not go: it goes once more, this way.</summary>
    /// <param name="address">Where to, of one by e-mail.</param>
    public Result SendAgain(LetterRoute route, string? address, Act act)
    {
        if (WhyNotSendAgain(State) is { } whyNot)
        {
            return whyNot;
        }

        Go(Route, route, address, act);
        return Result.Done();
    }

    /// <summary>Null where it waits, for somebody to post it or for a worker: then it can still go otherwise.</summary>
    public static Error? WhyNotGoOtherwise(LetterState state) =>
        state switch
        {
            LetterState.ToBePosted or LetterState.Waiting => null,
            LetterState.Sent or LetterState.Posted => LetterErrors.HasGone,
            LetterState.HandingOver => LetterErrors.IsOnItsWay,
            _ => LetterErrors.NotWaiting,
        };

    /// <summary>It goes the other way, or to the address that is recorded by now: nobody has posted it or taken it yet.</summary>
    /// <param name="address">Where to, of one by e-mail.</param>
    public Result GoOtherwise(LetterRoute route, string? address, Act act)
    {
        var whyNot =
            WhyNotGoOtherwise(State)
            ?? (
                route == Route && (route is LetterRoute.Post || address == Address) ? LetterErrors.GoesSoAlready : null
            );
        if (whyNot is not null)
        {
            return whyNot;
        }

        Go(Route, route, address, act);
        return Result.Done();
    }

    /// <summary>A worker takes it to hand it over. True where it has it now.</summary>
    public bool Claim(Guid run)
    {
        if (State is not LetterState.Waiting)
        {
            return false;
        }

        HandedOverBy = run;
        Become(LetterState.HandingOver);
        return true;
    }

    /// <summary>The mail server has it.</summary>
    public void HandedOver(DateOnly on) => Went(LetterState.Sent, on);

    /// <summary>The worker ended in the middle, or the answer of the mail server was lost: whether it has gone, nobody knows.</summary>
    public void InDoubt(string trouble) => Stay(LetterState.PossiblySent, trouble);

    /// <summary>The mail server did not take it.</summary>
    /// <param name="forGood">It would not take it the next time either.</param>
    public void NotTaken(string trouble, bool forGood) =>
        Stay(forGood ? LetterState.NotSent : LetterState.Waiting, trouble);

    private void Go(LetterRoute? before, LetterRoute route, string? address, Act act)
    {
        Note(new Change("LetterRoute", before, route));
        Route = route;
        Address = route is LetterRoute.Email ? address : null;
        ToGoSince = act.At;
        HandedOverBy = null;
        Say(null);
        Become(route is LetterRoute.Email ? LetterState.Waiting : LetterState.ToBePosted);
    }

    private void Went(LetterState state, DateOnly on)
    {
        Note(new Change(nameof(WentOn), WentOn, on));
        WentOn = on;
        Say(null);
        Become(state);
    }

    private void Stay(LetterState state, string trouble)
    {
        Say(trouble);
        Become(state);
    }

    private void Say(string? trouble)
    {
        if (trouble != Trouble)
        {
            Note(new Change(nameof(Trouble), Trouble, trouble));
            Trouble = trouble;
        }
    }

    private void Become(LetterState state)
    {
        Note(new Change("LetterState", State, state));
        State = state;
    }
}

/// <summary>A letter as it was written, before it is anybody's record.</summary>
/// <param name="Address">The e-mail address to which it goes; null for one by post.</param>
public sealed record WrittenLetter(
    LetterKind Kind,
    LetterTemplateId Template,
    LetterContent Content,
    string Document,
    string Hash,
    LetterRoute Route,
    string? Address
);
