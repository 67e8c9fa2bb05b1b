"""A command that starts fast."""

from __future__ import annotations

import sys
from typing import Any

import click

from newsformat._cli._terminal import hush
from newsformat._errors import OptionError


class Command(click.Command):
    """A command that never asks `gettext` for a translation, which takes longer than reading a story.

    Click does so for its own ``--help``, and for an error that it makes and drops for every short option.

    Attributes:
        unheard: the exit code if the output is not read to its end (``| head``), for most commands not a failure.
    """

    def __init__(self, *args: Any, unheard: int = 0, **settings: Any) -> None:
        self.unheard = unheard
        super().__init__(*args, **{**settings, "add_help_option": False})
        self.params.append(
            click.Option(
                ["-h", "--help"],
                is_flag=True,
                expose_value=False,
                is_eager=True,
                callback=_show,
                help="Show this message and exit.",
            )
        )

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse *args*; errors name the command, which those of click's parser do not."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; an option that is not there, or is impossible, is wrong usage of it."""
        try:
            return super().invoke(ctx)
        except OptionError as error:
            raise click.UsageError(str(error), ctx) from error
        except BrokenPipeError:
            hush(sys.stdout)
            return self.unheard

    def make_parser(self, ctx: click.Context) -> Any:
        """Register short options among the long ones, too, where click looks first."""
        parser = super().make_parser(ctx)
        getattr(parser, "_long_opt", {}).update(getattr(parser, "_short_opt", {}))
        return parser


def _show(ctx: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001 -- click's order
    if value and not ctx.resilient_parsing:
        click.echo(ctx.get_help(), color=ctx.color)
        ctx.exit()
