package org.caselight.casework.frontdoor;

import static com.google.common.collect.Comparators.emptiesFirst;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.internal.Histories;
import org.caselight.quality.DataIssue;

/** Rules over many contacts: how many become a referral, and how many go to social care. */
public final class Contacts {
  private Contacts() {}

  private static final Comparator<Contact> ORDER =
      Comparator.comparing(Contact::child)
          .thenComparing(Contact::receivedOn)
          .thenComparing(Contact::reference, emptiesFirst(naturalOrder()))
          .thenComparing(Contact::referralReference, emptiesFirst(naturalOrder()))
          .thenComparing(Contact::destination, emptiesFirst(naturalOrder()))
          .thenComparing(Contact::source, emptiesFirst(naturalOrder()))
          .thenComparing(Contact::team, emptiesFirst(naturalOrder()));

  /**
   * Collects the share of contacts that became a referral.
   *
   * <pre>{@code
   * contacts.stream()
   *     .collect(
   *         byMonth(
   *             ReportingYear.ending(2019).period(),
   *             Contact::receivedOn,
   *             Contacts.toConversion(referrals, TimeLimit.days(28), ENGLAND_AND_WALES, asAt)));
   * }</pre>
   *
   * <p>contacts followed by a referral ÷ contacts. What follows a contact is the referral of the
   * same child that it names, whenever that was received; if it names none that is among the
   * referrals, the first referral of the child received on the day of the contact or after it, and
   * within the limit (inclusive). Several contacts may lead to one referral, and each counts. The
   * referrals are given whole, so each contact counts by itself and the collector may be used by
   * key and by month.
   *
   * <p>Left out: contacts whose limit is not over on {@code asAt}, as {@code younger than 28 days},
   * whether a referral has followed or not; those received after {@code asAt}; and, for a limit in
   * working days, those outside the calendar. New information on an open case is no referral.
   *
   * <p>The rule is a convention of this library; the other choice in use is to count the children
   * with a contact who have a referral in the same period, in whatever order.
   *
   * @param referrals every referral there is
   * @param within how soon
   * @param days the working days; asked for a limit in working days only
   * @param asAt the day asked about; later referrals are not known yet
   * @return a collector of the share, undefined if no contact is counted
   */
  public static Collector<Contact, ?, Measured<Proportion>> toConversion(
      Iterable<Referral> referrals, TimeLimit within, WorkingDays days, LocalDate asAt) {
    return Collectors.mapping(followed(referrals, within, days, asAt), FollowUps.toShare());
  }

  /**
   * Collects which referral followed each contact: the list behind {@link #toConversion}.
   *
   * @param referrals every referral there is
   * @param within how soon
   * @param days the working days; asked for a limit in working days only
   * @param asAt the day asked about; later referrals are not known yet
   * @return a collector of the follow-ups, by child and day
   */
  public static Collector<Contact, ?, ImmutableList<FollowUp<Contact, Referral>>> toFollowUps(
      Iterable<Referral> referrals, TimeLimit within, WorkingDays days, LocalDate asAt) {
    return Window.collecting(Contact::child, ORDER, followed(referrals, within, days, asAt));
  }

  private static Function<Contact, FollowUp<Contact, Referral>> followed(
      Iterable<Referral> referrals, TimeLimit within, WorkingDays days, LocalDate asAt) {
    Window window = new Window(within, days, asAt);
    RecordIndex<Referral> index = Referrals.index(referrals, window);
    return contact ->
        window.follow(
            contact,
            contact.receivedOn(),
            Optional.empty(),
            index.named(contact.child(), contact.referralReference()),
            index.firstOnOrAfter(contact.child(), contact.receivedOn()),
            Referral::receivedOn);
  }

  /**
   * Collects the share of contacts that went to social care, for an assessment or an enquiry.
   *
   * <p>{@link Contact#isForSocialCare} ÷ contacts. Each contact counts by itself, so the collector
   * may be used by key and by month. Left out: contacts with {@code no destination recorded}.
   *
   * <p>Source: Cambridgeshire, July 2019, paragraph 2.22.
   *
   * @return a collector of the share, undefined if no contact is counted
   */
  public static Collector<Contact, ?, Measured<Proportion>> toSocialCare() {
    return Measures.leavingOut(
        contact ->
            contact.destination().isPresent()
                ? Optional.empty()
                : Optional.of(Reasons.NO_DESTINATION),
        Measures.toProportion(Contact::isForSocialCare));
  }

  /**
   * Collects what is wrong between contacts and the referrals they became.
   *
   * <ul>
   *   <li>{@code unknown-referral}, a warning: the referral that the contact names is not among the
   *       referrals.
   *   <li>{@code other-child}, an error: the referral that it names is of another child.
   *   <li>{@code referral-before-contact}, a warning: the referral that it names was received
   *       earlier.
   *   <li>{@code no-referral}, a warning: it went to social care, and neither names a referral nor
   *       has the child one on that day or after it.
   * </ul>
   *
   * <p>Conventions of this library; no return asks for contacts.
   *
   * @param referrals every referral there is, new information on open cases among them
   * @return a collector of the issues, by child and day, each about one contact
   */
  public static Collector<Contact, ?, ImmutableList<DataIssue<ImmutableList<Contact>>>>
      toIssuesWith(Iterable<Referral> referrals) {
    RecordIndex<Referral> index = Referrals.indexOfAll(referrals);
    return Histories.collecting(
        Contact::child,
        ORDER,
        histories ->
            histories.stream()
                .flatMap(List::stream)
                .flatMap(contact -> issue(contact, index).stream())
                .collect(ImmutableList.toImmutableList()));
  }

  private static Optional<DataIssue<ImmutableList<Contact>>> issue(
      Contact contact, RecordIndex<Referral> index) {
    ImmutableList<Contact> subject = ImmutableList.of(contact);
    String received = "received " + contact.receivedOn();
    if (contact.referralReference().isEmpty()) {
      return contact.isForSocialCare()
              && index.firstOnOrAfter(contact.child(), contact.receivedOn()).isEmpty()
          ? Optional.of(
              DataIssue.warning(
                  "no-referral",
                  subject,
                  received
                      + ", went to social care, and no referral of the child follows; counted as"
                      + " without one"))
          : Optional.empty();
    }
    Optional<Referral> named = index.named(contact.child(), contact.referralReference());
    if (named.isEmpty()) {
      return Optional.of(
          index.isName(contact.referralReference())
              ? DataIssue.error(
                  "other-child",
                  subject,
                  received
                      + ", names a referral of another child; the first one within the limit"
                      + " counts")
              : DataIssue.warning(
                  "unknown-referral",
                  subject,
                  received
                      + ", names a referral that is not among the referrals; the first one within"
                      + " the limit counts"));
    }
    Referral referral = named.orElseThrow();
    return referral.receivedOn().isBefore(contact.receivedOn())
        ? Optional.of(
            DataIssue.warning(
                "referral-before-contact",
                subject,
                received
                    + ", names a referral received "
                    + referral.receivedOn()
                    + ", before it; counted as become that referral"))
        : Optional.empty();
  }
}
