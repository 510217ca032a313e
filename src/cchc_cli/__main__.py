"""``python -m cchc_cli``: the same program where no script was installed."""

from cchc_cli.cli.app import main

if __name__ == "__main__":
    main()
