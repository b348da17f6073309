autocmd BufNewFile,BufRead *.vns setfiletype vns
