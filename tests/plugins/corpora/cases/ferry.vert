<doc id="n1" title="Night ferry back" author="Ann Lee" date="2026-11-24" source="The Lamu Gazette" url="https://gazette.example/1" genre="news" lang="en">
<p heading="1">
<s>
What	WP	what
it	PRP	it
costs	VBZ	cost
</s>
</p>
<p>
<s>
The	DT	the
ferry	NN	ferry
&amp;	CC	&
<ne type="PER">
Bo	NP	Bo
</ne>
sail	VVP	sail
again	RB	again
<g/>
.	SENT	.
</s>
<s n="2">
Look	VV	look
<g/>
!	SENT	!
</s>
</p>
</doc>
<doc id="n2" title="Quay">
<p>
A	DT	a
<	SYM	<
b	NN	b
</p>
</doc>
