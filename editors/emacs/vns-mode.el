;;; vns-mode.el --- Scripts of vnc, the visual-novel compiler -*- lexical-binding: t; -*-
;; Made by `python -m vnc.highlight`.

;;; Code:

(defvar vns-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?# "<" table)
    (modify-syntax-entry ?\n ">" table)
    (modify-syntax-entry ?\" "\"" table)
    (modify-syntax-entry ?' "\"" table)
    (modify-syntax-entry ?_ "w" table)
    table))

(defvar vns-font-lock-keywords
  '(("^[ \t]*\\([[:alpha:]_][[:alnum:]_.-]*\\)\\([ \t]+[-@[:alnum:]_. ]+\\)?[ \t]*[\"']" (1 font-lock-function-name-face))
    ("^[ \t]*@?[ \t]*\\(description\\|copyright\\|language\\|subtitle\\|author\\|theme\\|title\\|seed\\|size\\|fps\\|vns\\)\\_>" (1 font-lock-preprocessor-face t))
    ("^[ \t]*@?[ \t]*\\(background\\|character\\|transform\\|default\\|include\\|define\\|output\\|genre\\|image\\|route\\|style\\|mood\\|say\\)\\_>" (1 font-lock-type-face t))
    ("^[ \t]*@?[ \t]*\\(letterbox\\|credits\\|camera\\|window\\|pause\\|queue\\|scene\\|voice\\|card\\|hide\\|hold\\|pace\\|play\\|show\\|stop\\|with\\|nvl\\)\\_>" (1 font-lock-keyword-face t))
    ("^[ \t]*@?[ \t]*\\(fallback\\|return\\|label\\|while\\|call\\|elif\\|else\\|jump\\|menu\\|pass\\|set\\|if\\)\\_>" (1 font-lock-keyword-face t))
    ("^[ \t]*@?[ \t]*\\(generate\\|expand\\)\\_>" (1 font-lock-preprocessor-face t))
    ("^[ \t]*@?[ \t]*\\(contains\\|parallel\\|choice\\|repeat\\|block\\|pause\\|pass\\|on\\)\\_>" (1 font-lock-keyword-face t))
    ("^[ \t]*@?[ \t]*\\(easeout_elastic\\|easein_elastic\\|easeout_bounce\\|easein_bounce\\|easeout_cubic\\|easeout_quart\\|easeout_quint\\|ease_elastic\\|easein_cubic\\|easein_quart\\|easein_quint\\|easeout_back\\|easeout_circ\\|easeout_expo\\|easeout_quad\\|ease_bounce\\|easein_back\\|easein_circ\\|easein_expo\\|easein_quad\\|ease_cubic\\|ease_quart\\|ease_quint\\|ease_back\\|ease_circ\\|ease_expo\\|ease_quad\\|easeout\\|easein\\|linear\\|ease\\)\\_>" (1 font-lock-builtin-face t))
    ("\\_<\\(sustain\\|False\\|clear\\|None\\|True\\|auto\\|hide\\|show\\|off\\|on\\)\\_>" (1 font-lock-constant-face))
    ("\\_<\\(else\\|and\\|not\\|if\\|in\\|is\\|or\\)\\_>" (1 font-lock-keyword-face))
    ("\\_<\\(expression\\|if_changed\\|nointeract\\|default\\|extends\\|fadeout\\|onlayer\\|timeout\\|behind\\|effect\\|fadein\\|noloop\\|volume\\|zorder\\|from\\|loop\\|mood\\|text\\|with\\|as\\|at\\|id\\)\\_>" (1 font-lock-keyword-face))
    ("\\_<\\(matrixcolor\\|brightness\\|rotate_pad\\|saturation\\|additive\\|contrast\\|subpixel\\|xycenter\\|nearest\\|xanchor\\|xcenter\\|xoffset\\|yanchor\\|ycenter\\|yoffset\\|anchor\\|around\\|center\\|events\\|offset\\|radius\\|rotate\\|xalign\\|xysize\\|yalign\\|align\\|alpha\\|angle\\|delay\\|shake\\|xsize\\|xzoom\\|ysize\\|yzoom\\|blur\\|crop\\|tint\\|xpos\\|ypos\\|zoom\\|fit\\|hue\\|pos\\)\\_>" (1 font-lock-variable-name-face))
    ("^[ \t]*\\(?:label\\|jump\\|call\\|menu\\)[ \t]+\\(\\.?[[:alpha:]_][[:alnum:]_.-]*\\)" (1 font-lock-constant-face t))
    ("^[ \t]*\\(?:scene\\|show\\|hide\\|image\\|background\\)[ \t]+\\([[:alpha:]_][[:alnum:]_.-]*\\)" (1 font-lock-variable-name-face))
    ("\\_<[0-9]+\\(?:\\.[0-9]+\\)?[[:alpha:]%]*" (0 font-lock-constant-face))
    ("{/?\\(?:outlinecolor\\|instance\\|feature\\|shader\\|vspace\\|alpha\\|clear\\|color\\|image\\|noalt\\|plain\\|space\\|axis\\|done\\|fast\\|font\\|size\\|alt\\|art\\|cps\\|nw\\|rb\\|rt\\|a\\|b\\|i\\|k\\|p\\|s\\|u\\|w\\)\\(?:=[^{}]*\\)?}" (0 font-lock-type-face t))
    ("\\[[^][]*\\]" (0 font-lock-variable-name-face t))))

(defun vns-indent-line ()
  "Indent as the line above, deeper after a colon; again: one step back."
  (interactive)
  (let* ((above (save-excursion (forward-line -1) (while (and (looking-at "[ \t]*$") (not (bobp))) (forward-line -1))
                                (cons (current-indentation) (looking-at ".*:[ \t]*\\(#.*\\)?$"))))
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
(add-to-list 'auto-mode-alist '("\\.vns\\'" . vns-mode))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '(vns-mode . ("vnc" "lsp"))))

(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(vns-mode . "vns"))
  (lsp-register-client
   (make-lsp-client
    :new-connection (lsp-stdio-connection '("vnc" "lsp")) :activation-fn (lsp-activate-on "vns") :server-id 'vnc)))

(provide 'vns-mode)
;;; vns-mode.el ends here
