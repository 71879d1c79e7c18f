"""Every numbered paragraph of Connecticut's texts, in their order."""

# Every numbered paragraph of the regulation as revised on 12 December 2018, read off its text, in its order.
TEXT_OF_SPRAGUE = """
    Preamble

    I.A
    I.B I.B.1 I.B.2
    I.C
    I.D I.D.1 I.D.2 I.D.3 I.D.4 I.D.5 I.D.5.i I.D.5.ii I.D.6
    I.E I.E.1 I.E.2
    I.F I.F.i I.F.ii
    I.G I.G.1 I.G.2 I.G.3 I.G.4

    II.A II.B

    III.A III.B III.C III.D III.E III.F
    III.G
    III.G.1 III.G.1.a III.G.1.b
    III.G.2 III.G.2.a III.G.2.b
    III.H
    III.H.1 III.H.1.a III.H.1.b
    III.H.2 III.H.2.a III.H.2.b III.H.2.c
    III.H.3
    III.I

    IV.A IV.B IV.C IV.D IV.E
    IV.lock IV.lock.1 IV.lock.2 IV.lock.3 IV.lock.4
    IV.F

    V.A V.A.1 V.A.2 V.B V.C

    VI.A VI.B VI.C VI.D VI.E

    VII.A
    VII.A.1 VII.A.1.a VII.A.1.b VII.A.1.c
    VII.A.2
    VII.B
    VII.B.1 VII.B.1.a VII.B.1.b VII.B.1.c
    VII.B.2
    VII.C

    VIII.A VIII.B VIII.C

    IX.A IX.A.1 IX.A.2 IX.A.3 IX.A.4 IX.A.5
    IX.B IX.B.1 IX.B.2 IX.B.3 IX.B.4
    IX.C IX.C.1 IX.C.2
    IX.D IX.D.1 IX.D.2 IX.D.3 IX.D.4

    X.A X.B

    XI.A
    XI.A.1 XI.A.2
    XI.A.3 XI.A.3.a XI.A.3.b XI.A.3.c XI.A.3.d XI.A.3.e XI.A.3.f XI.A.3.g
    XI.B

    XII.A XII.B
"""
# What stands before section I has no number, and a name of ours.
# The paragraph on locks stands without a number between IV.E and IV.F, and has a list of four of its own.
# The names IV.lock and IV.lock.1 to IV.lock.4 are ours.

# Every part of the state's statute and regulations of which something is known, in their order. What follows
# a full stop is our name for a part of a section whose own number could not be read.
TEXT_OF_CONNECTICUT = """
    10-236b(a)(1) 10-236b(a)(2)
    10-236b(a)(3) 10-236b(a)(3)(A) 10-236b(a)(3)(B) 10-236b(a)(3)(C) 10-236b(a)(3)(D) 10-236b(a)(3)(E)
    10-236b(a)(3)(F)
    10-236b(a)(4) 10-236b(a)(5) 10-236b(a)(6) 10-236b(a)(7)
    10-236b(b)
    10-236b(c) 10-236b(c).defences
    10-236b(d)(1) 10-236b(d)(2)(A) 10-236b(d)(2)(B) 10-236b(d)(3)
    10-236b(e) 10-236b(e).dose
    10-236b(f) 10-236b(f).anew
    10-236b(g)(1) 10-236b(g)(2)
    10-236b(h)
    10-236b(i)
    10-236b(j)(1).record 10-236b(j)(1) 10-236b(j)(1).description 10-236b(j)(1).duration
    10-236b(j)(1).effect
    10-236b(k)
    10-236b(l) 10-236b(l).reported
    10-236b(m) 10-236b(m)(1) 10-236b(m)(2)
    10-236b(n)
    10-236b(o).phased 10-236b(o) 10-236b(o).overview 10-236b(o).prevention 10-236b(o).means
    10-236b(o).means.de-escalation 10-236b(o).means.prevention 10-236b(o).means.types 10-236b(o).means.threat
    10-236b(o).means.pain 10-236b(o).means.monitoring 10-236b(o).means.recording
    10-236b(p) 10-236b(p).response 10-236b(p).list 10-236b(p).recertified
    10-236b(q) 10-236b(q).updated 10-236b(q).published
    10-236b(r)
    10-236b(s)
    10-236b(t)(1) 10-236b(t)(2) 10-236b(t)(3) 10-236b(t)(4) 10-236b(t)(5)

    10-236c

    10-76b-5.person 10-76b-5
    10-76b-6
    10-76b-7 10-76b-7.time-out
    10-76b-8.use 10-76b-8.length 10-76b-8.hour 10-76b-8(g)
    10-76b-8(h)(1) 10-76b-8(h)(2) 10-76b-8(h)(3) 10-76b-8(h)(4) 10-76b-8(h)(5) 10-76b-8(h)(5).lock
    10-76b-8(h)(6)
    10-76b-9 10-76b-9.method 10-76b-9.copy 10-76b-9.initial 10-76b-9.referral 10-76b-9.seclusion
    10-76b-10
    10-76b-11 10-76b-11.per_iep
"""

TEXT_OF_THE_FORM = """
    Form.header.report Form.header.notice Form.header.record
    Form.duration Form.decision Form.rest
"""

PARAGRAPHS_OF_SPRAGUE = TEXT_OF_SPRAGUE.split()
PARAGRAPHS_OF_CONNECTICUT = TEXT_OF_CONNECTICUT.split()
ENDED_WHEN_THE_FORM_BEGAN = ["10-236b(o).phased", "10-76b-7.time-out", "10-76b-8.use"]
PARAGRAPHS_OF_THE_FORM = [
    *(one for one in PARAGRAPHS_OF_CONNECTICUT if one not in ENDED_WHEN_THE_FORM_BEGAN),
    *TEXT_OF_THE_FORM.split(),
]
