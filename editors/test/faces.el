;; Faces of the words of a script, one a line, as Emacs shows them; the script is $SCRIPT.
(require 'vns-mode)
(find-file (getenv "SCRIPT"))
(font-lock-ensure)
(goto-char (point-min))
(while (re-search-forward "[^ \t\n]+" nil t)
  (princ (format "%s %s\n" (match-string 0) (get-text-property (match-beginning 0) 'face))))
