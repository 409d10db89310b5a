;; PostgreSQL's style: tabs of four columns, braces on lines of their own
((nil . ((tab-width . 4) (indent-tabs-mode . t) (fill-column . 78)))
 (c-mode . ((c-file-style . "bsd") (c-basic-offset . 4)
	    (c-file-offsets . ((case-label . +) (label . -) (statement-case-open . +)))))
 (sql-mode . ((sql-product . postgres) (fill-column . 110)))
 (perl-mode . ((perl-indent-level . 4) (fill-column . 110)))
 (sh-mode . ((sh-basic-offset . 4)))
 (markdown-mode . ((indent-tabs-mode . nil) (fill-column . 100))))
