/** A longer wording and the shorter ones that say as much, a line each. */
export const LONGER = `
in order to | so as to | with a view to | with the aim of | to
in order that | so that
in such a way that | in such a manner that | so that
due to the fact that | owing to the fact that | on account of the fact that | by reason of the fact that | for the reason that | because
in light of the fact that | in view of the fact that | given the fact that | given that | considering that | since | because | as
in spite of the fact that | despite the fact that | notwithstanding the fact that | regardless of the fact that | although | though | even though
as a result of | as a consequence of | on account of | owing to | due to | because of | in consequence of
as a result | as a consequence | consequently | therefore
for this reason | for that reason | that is why | therefore
as well as | together with | along with | and also | in addition to | and
prior to | in advance of | ahead of | previous to | before
subsequent to | following on from | following | after
at the same time as | simultaneously with | just as | while | as
at the same time | simultaneously
until such time as | up until | up to the time when | until
during the course of | in the course of | over the course of | throughout the course of | during
for the duration of | during | throughout
for a period of | for the period of | for
over a period of | over the period of | over
a number of | a variety of | quite a few | several
a large number of | a great number of | a great many | a good many | large numbers of | many
a great deal of | a large amount of | much
the majority of | the vast majority of | a majority of | the bulk of | most of | most
at this point in time | at this moment in time | at the present time | at the present moment | at this time | at present | right now | currently | now
at that point in time | at that moment in time | at that time | then
in the near future | before long | shortly | soon
in the not too distant future | soon
at an early date | early
at a later date | at a later time | later on | later
at a later stage | later
in the event that | in the event of | should it happen that | on condition that | provided that | in case | if
on the occasion of | on | when
on the grounds that | on the ground that | because
with the exception of | with the exclusion of | apart from | except for | except
with regard to | with respect to | with reference to | in regard to | in respect of | in relation to | in connection with | as regards | pertaining to | relating to | regarding | concerning | about | on
on the subject of | on the topic of | about | on
for the purpose of | for the purposes of | for
for the benefit of | for the sake of | for
on behalf of | in the name of | for
by means of | by the use of | through the use of | with the use of | with the help of | with the aid of | by using | using | with | by
by virtue of | in accordance with | in compliance with | in line with | in conformity with | pursuant to | under | by
in possession of | possession of
is in possession of | has
are in possession of | have
was in possession of | were in possession of | had
in the vicinity of | in close proximity to | in proximity to | close to | near to | not far from | near
in the neighbourhood of | in the neighborhood of | in the region of | somewhere around | approximately | roughly | about
in the absence of | without
in the presence of | before
in the form of | as
in the shape of | as
in the field of | in the area of | in
in front of | outside | before
on the part of | by
on top of that | what is more | in addition | besides | moreover
in addition | additionally | also
in addition to | besides | on top of
in excess of | upwards of | more than | over
in terms of | in | for
in lieu of | in place of | instead of
in favour of | in favor of | for
in support of | for
in search of | looking for
in charge of | responsible for | running
in need of | needing
in spite of | despite
in the middle of | amid
in the midst of | amid
in conjunction with | in cooperation with | in collaboration with | together with | with
in association with | with
in a timely manner | in time | promptly
on a regular basis | at regular intervals | regularly
on a daily basis | every day | daily
on a weekly basis | every week | weekly
on a monthly basis | every month | monthly
on a yearly basis | on an annual basis | every year | annually | yearly
on a temporary basis | for the time being | temporarily
on a permanent basis | permanently
on a voluntary basis | voluntarily
on a large scale | widely
on an individual basis | individually
on the other hand | by contrast | however
on numerous occasions | on many occasions | on several occasions | many times | often
on one occasion | once
on two occasions | twice
as of late | of late | lately | recently
as far as | as regards | as for
as to | about
as yet | yet
as soon as possible | at the earliest opportunity | without delay | quickly
whether or not | whether
the question as to whether | the question of whether | whether
the fact that | that
the way in which | the manner in which | how
the reason why | the reason for which | why
the place where | where
the extent to which | how far
the entire length of | the length of | along
the whole of the | all of the | all the | the whole
all of the | all the
both of the | both the
not only | both
but also | and
has the ability to | has the capacity to | is able to | is in a position to | can
have the ability to | have the capacity to | are able to | are in a position to | can
had the ability to | had the capacity to | was able to | were able to | was in a position to | could
has the opportunity to | is given the chance to | can
has to | is required to | is obliged to | must
have to | are required to | are obliged to | must
there is no doubt that | without a doubt | without doubt | undoubtedly | certainly
it is possible that | perhaps | maybe
it is clear that | clearly
it is obvious that | obviously
make[,s] a decision | took a decision | made a decision | decide[,s,d]
made the decision | took the decision | reached a decision | decided
makes use of | uses
make use of | use
made use of | used
making use of | using
give[,s] consideration to | gave consideration to | consider[,s,ed]
gives support to | supports
gave support to | supported
gives rise to | causes
gave rise to | caused
takes part in | participates in | joins
take part in | participate in | join
took part in | participated in | joined
taking part in | participating in | joining
takes place | is held | happens
took place | was held | were held | happened
takes into consideration | takes into account | considers
took into consideration | took into account | considered
puts an end to | brings to an end | ends
put an end to | brought to an end | ended
comes to an end | ends
came to an end | drew to a close | ended
conducted an investigation into | carried out an investigation into | launched an investigation into | held an investigation into | investigated
conduct an investigation into | carry out an investigation into | investigate
carried out an inspection of | conducted an inspection of | inspected
carried out a search of | conducted a search of | searched
carried out a review of | conducted a review of | reviewed
held a meeting | had a meeting | met
hold a meeting | have a meeting | meet
held talks with | had a meeting with | met
gave a speech | delivered a speech | made a speech | spoke
gave an answer | gave a reply | answered | replied
gave permission | granted permission | permitted
made an announcement | announced
made an attempt to | attempted to | tried to
made an effort to | tried to
made a request for | requested | asked for
made a statement | stated
made a contribution to | contributed to
made changes to | changed
made improvements to | improved
made reference to | referred to
made an offer | offered
made an appeal | appealed
reached an agreement | came to an agreement | agreed
reached the conclusion | came to the conclusion | concluded
is of the opinion | takes the view | believes | thinks
are of the opinion | take the view | believe | think
was of the opinion | took the view | believed | thought
is in the process of | is
are in the process of | are
was in the process of | was
were in the process of | were
has an effect on | has an impact on | affects
had an effect on | had an impact on | affected
have an effect on | have an impact on | affect
is a threat to | threatens
is in agreement with | agrees with
is in need of | needs
are in need of | need
is aware of the fact that | is aware that | knows
is located in | is situated in | lies in | is in
is located at | is situated at | lies at | is at
was located in | was situated in | lay in | was in
went on to say | added
went ahead with | proceeded with
set fire to | burned | burnt
lost their lives | were killed | died
lost his life | was killed | died
lost her life | was killed | died
took the life of | killed
took to the streets | protested
called for | demanded | urged
together with | with
each and every | each | every
any and all | all
first and foremost | first of all | first
one and the same | the same
and so on | and so forth | etc
up to and including | through
such as | like
at all times | always
at no time | never
at first sight | at first glance
from time to time | now and then | occasionally | sometimes
from now on | from here on | henceforth
in the meantime | in the interim | meanwhile
in the end | in the long run | eventually | finally
in the past | formerly | previously
in the first place | first
in the beginning | at the beginning | at the start | initially
in the majority of cases | in most cases | mostly | usually
in many cases | often
in some cases | sometimes
in all likelihood | in all probability | most likely | very likely | probably
in actual fact | in point of fact | as a matter of fact | in fact | actually
in the same way | in a similar way | in a similar fashion | likewise | similarly
in general terms | in general | generally
in particular | especially | particularly
in total | altogether | in all
in time for | for
in its entirety | entirely
in person | personally
in public | publicly
in secret | secretly
in writing | by letter
in detail | thoroughly
in part | partly
in full | fully | completely`;

/** Words in two places that join two things, and those in one that say as much, a group a line. */
export const CORRELATIVES = `
both … and | not only … but also | not only … but | not just … but also | not just … but | and
either … or | or`;
