"""The coloured language as an Emacs mode, which sees words rather than lines: heads, clauses, names by their place."""

import re
from collections.abc import Iterator

from vnc.highlight.language import Language, Match, Step
from vnc.highlight.words import tags

FACES = {
    "declaration": "type", "setting": "preprocessor", "flow": "keyword", "statement": "keyword", "directive": "preprocessor",
    "motion": "keyword", "warper": "builtin", "clause": "keyword", "word": "keyword", "constant": "constant",
    "property": "variable-name",
}  # fmt: skip
HEAD = """;;; vns-mode.el --- Scripts of vnc, the visual-novel compiler -*- lexical-binding: t; -*-
;; Made by `python -m vnc.highlight`.

;;; Code:

(defvar vns-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?# "<" table)
    (modify-syntax-entry ?\\n ">" table)
    (modify-syntax-entry ?\\" "\\"" table)
    (modify-syntax-entry ?' "\\"" table)
    (modify-syntax-entry ?_ "w" table)
    table))

(defvar vns-font-lock-keywords
  '("""
TAIL = """))

(defun vns-indent-line ()
  "Indent as the line above, deeper after a colon; again: one step back."
  (interactive)
  (let* ((above (save-excursion (forward-line -1) (while (and (looking-at "[ \\t]*$") (not (bobp))) (forward-line -1))
                                (cons (current-indentation) (looking-at ".*:[ \\t]*\\\\(#.*\\\\)?$"))))
         (wanted (+ (car above) (if (cdr above) 4 0))))
    (indent-line-to (if (and (eq this-command last-command) (> (current-indentation) 0))
                        (- (current-indentation) (min 4 (current-indentation)))
                      wanted))))

;;;###autoload
(define-derived-mode vns-mode prog-mode "VNS"
  "Scripts of visual novels."
  (setq-local comment-start "# " comment-start-skip "#+ *" indent-tabs-mode nil tab-width 8)
  (setq-local indent-line-function #'vns-indent-line)
  (setq-local font-lock-defaults '(vns-font-lock-keywords)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\\\.vns\\\\'" . vns-mode))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '(vns-mode . ("vnc" "lsp"))))

(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(vns-mode . "vns"))
  (lsp-register-client
   (make-lsp-client
    :new-connection (lsp-stdio-connection '("vnc" "lsp")) :activation-fn (lsp-activate-on "vns") :server-id 'vnc)))

(provide 'vns-mode)
;;; vns-mode.el ends here
"""
WORD = r"[[:alpha:]_][[:alnum:]_.-]*"


def emacs(language: Language) -> str:
    """The whole file."""
    return HEAD + "\n    ".join(_rules(language)) + TAIL


def _rules(language: Language) -> Iterator[str]:
    heads = [line.head.steps[0] for context in language.contexts.values() for line in context.lines]
    inner = [piece.steps[0] for name, part in language.parts.items() for piece in part if isinstance(piece, Match)
             and (name.startswith("clauses-") or piece.steps[0].kind in ("word", "constant"))]  # fmt: skip
    spoken = rf"^[ \t]*\({WORD}\)\([ \t]+[-@[:alnum:]_. ]+\)?[ \t]*[\"']"
    yield rf'("{_text(spoken)}" (1 font-lock-function-name-face))'
    for kind, words in _words(heads).items():
        yield rf'("^[ \t]*@?[ \t]*\\({_choice(words)}\\)\\_>" (1 font-lock-{FACES[kind]}-face t))'
    for kind, words in _words(inner).items():
        yield rf'("\\_<\\({_choice(words)}\\)\\_>" (1 font-lock-{FACES[kind]}-face))'
    yield rf'("^[ \t]*\\(?:label\\|jump\\|call\\|menu\\)[ \t]+\\(\\.?{WORD}\\)" (1 font-lock-constant-face t))'
    yield rf'("^[ \t]*\\(?:scene\\|show\\|hide\\|image\\|background\\)[ \t]+\\({WORD}\\)" (1 font-lock-variable-name-face))'
    yield r'("\\_<[0-9]+\\(?:\\.[0-9]+\\)?[[:alpha:]%]*" (0 font-lock-constant-face))'
    yield rf'("{{/?\\(?:{"|".join(tags())}\\)\\(?:=[^{{}}]*\\)?}}" (0 font-lock-type-face t))'.replace("|", "\\\\|")
    yield r'("\\[[^][]*\\]" (0 font-lock-variable-name-face t))'


def _words(steps: list[Step]) -> dict[str, list[str]]:
    """Keywords by class."""
    found: dict[str, list[str]] = {}
    for step in steps:
        if step.kind in FACES:
            bare = re.sub(r"\[ \\t\]\*|\(\?[!=][^)]*\)\)?|\\[wWds]|\[\^?\\[^]]*\]", " ", step.pattern)
            found[step.kind] = list(dict.fromkeys([*found.get(step.kind, ()), *re.findall(r"[a-z_]{2,}", bare, re.I)]))
    return {kind: words for kind, words in found.items() if words}


def _choice(words: list[str]) -> str:
    return "\\\\|".join(sorted(words, key=lambda word: (-len(word), word)))


def _text(pattern: str) -> str:
    """A pattern inside Emacs's quotes."""
    return pattern.replace("\\", "\\\\").replace('\\\\"', '\\"').replace("\\\\t", "\\t")
