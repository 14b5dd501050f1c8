using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews.Letters;

/// <summary>Why a letter cannot be written, or nothing can be done with it.</summary>
public static class LetterErrors
{
    public static readonly Error Unknown = new("letter.unknown", "There is no such letter.");

    public static readonly Error NotInvalid = new(
        "letter.not_invalid",
        "This letter says why an application is not valid. Decide validity first."
    );

    public static readonly Error InvalidReasonMissing = new(
        "letter.invalid_reason_missing",
        "Nobody has said why the application is not valid, and this letter has to say it. Reopen validity, and decide it with its reason."
    );

    public static Error ToldNotValid(DateOnly on) =>
        new(
            "letter.told_not_valid",
            $"The applicant was told on {DateRules.Say(on)} why it is not valid. Where that letter did not go, send it again."
        );

    public static readonly Error GroundMissing = new(
        "letter.ground_missing",
        "It is not recorded on which ground the IOPC is the review body, and the letters have to say it. Assess the review body again, and say why."
    );

    public static readonly Error WordsMissing = new(
        "letter.words_missing",
        "Enter what the letter is to say.",
        "Words"
    );

    public static readonly Error NotAsShown = new(
        "letter.not_as_shown",
        "The letter is no longer as you have seen it: what you typed, the template or the day has changed. Look at it below, and send it."
    );

    /// <param name="place">Of the letter among those that are sent at once, from 0.</param>
    public static Error RouteMissing(int place) =>
        new("letter.route_missing", "Choose how the letter goes.", $"Routes[{place}]");

    public static Error NoEmail(string field, string why) =>
        new("letter.no_email", $"It cannot go by e-mail: {why}", field);

    public static readonly Error HasGone = new("letter.has_gone", "This letter has gone: there is nothing left to do.");

    public static readonly Error IsOnItsWay = new(
        "letter.on_its_way",
        "This letter is on its way: what becomes of it stands here in a moment."
    );

    public static readonly Error NotInDoubt = new(
        "letter.not_in_doubt",
        "This letter waits to be posted. Say on which day it was."
    );

    public static readonly Error NotWaiting = new(
        "letter.not_waiting",
        "This letter did not go, or nobody knows whether it did. Say below how it goes again."
    );

    public static readonly Error GoesSoAlready = new("letter.goes_so_already", "It goes this way already.", "Route");

    public static readonly Error BeforeItWasWritten = new(
        "letter.before_it_was_written",
        "The letter was written after this day. Enter the day on which it went.",
        "WentOn"
    );

    public static readonly Error InFuture = new(
        "letter.went_in_future",
        "This day is in the future. Say it when the letter has gone.",
        "WentOn"
    );

    public static Error TemplateChanged(int number, string? by) =>
        new(
            "letter.template_changed",
            $"{by ?? "Somebody"} has changed this template meanwhile: version {number} is in force. Look at it, and repeat what is still needed: nothing that you typed is lost."
        );

    public static readonly Error NothingChanged = new(
        "letter.template_unchanged",
        "The template says so already. Change what is to be different.",
        "Text"
    );
}
