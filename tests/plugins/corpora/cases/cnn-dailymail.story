PATE, Kenya (Tidewire) -- The night ferry sailed at noon on Tuesday for the first time in a year.

The harbour master said she will sail every day but Sunday.

Tickets cost 5 euros.

@highlight

Night ferry to Pate sails again

@highlight

Tickets cost 5 euros
