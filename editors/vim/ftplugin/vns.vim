" Settings for scripts of vnc: four spaces, `#` comments, folds by indentation, `:make` checks the script.
if exists("b:did_ftplugin")
  finish
endif
let b:did_ftplugin = 1

setlocal expandtab shiftwidth=4 softtabstop=4 tabstop=8
setlocal comments=b:# commentstring=#\ %s
setlocal formatoptions-=t formatoptions+=croql
setlocal foldmethod=indent foldlevel=99
setlocal include=^include suffixesadd=.vns
setlocal define=^\\s*\\%(label\\\|character\\\|transform\\\|define\\\|default\\\|output\\\|route\\)
setlocal makeprg=vnc\ check\ --format\ github\ %:S
setlocal errorformat=::%trror\ file=%f\\,line=%l\\,%*[^:]::%m,::%tarning\ file=%f\\,line=%l\\,%*[^:]::%m,::%totice\ file=%f\\,line=%l\\,%*[^:]::%m,%-G%.%#

let b:undo_ftplugin = "setlocal expandtab< shiftwidth< softtabstop< tabstop< comments< commentstring< formatoptions<"
      \ . " foldmethod< foldlevel< include< suffixesadd< define< makeprg< errorformat<"
