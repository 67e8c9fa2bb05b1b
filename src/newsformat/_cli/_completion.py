"""``newsformat completion``."""

from __future__ import annotations

import click
from click.shell_completion import ShellComplete, get_completion_class

from newsformat._cli._command import Command
from newsformat._cli._group import cli


@click.command("completion", cls=Command)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the script that lets a shell complete commands, options, formats with their options, and transforms.

    \b
    bash  eval "$(newsformat completion bash)"     in ~/.bashrc
    zsh   eval "$(newsformat completion zsh)"      in ~/.zshrc
    fish  newsformat completion fish > ~/.config/fish/completions/newsformat.fish
    """  # noqa: D301 -- click wants a backspace, not a backslash
    found = get_completion_class(shell)
    assert found is not None  # noqa: S101 -- click brings these three
    click.echo(ShellComplete.source(found(cli, {}, "newsformat", "_NEWSFORMAT_COMPLETE")))
