"""Adds to the site the pages that are made from the program: rules, keywords, commands, and texts of the repository."""

from pathlib import Path

import command_page
import keyword_pages
import repository_pages
import rule_pages
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parents[2]


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Names the page of each pack and of each keyword in the navigation, below its index."""
    config.mdx_configs["pymdownx.snippets"] = {"base_path": [str(ROOT)], "check_paths": True}
    assert config.nav is not None
    for section in config.nav:
        for title, pages in (("Rules", rule_pages.pages()), ("Rule language", keyword_pages.pages())):
            if title in section:
                section[title] += [path for path in pages if path not in section[title]]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pages."""
    made = rule_pages.pages() | keyword_pages.pages() | command_page.pages() | repository_pages.pages(ROOT)
    for path, text in made.items():
        files.append(File.generated(config, path, content=text))
    return files
