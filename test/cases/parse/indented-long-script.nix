{
  script = ''
    set -e
    for i in $(seq 3); do
      echo "$i ''${i}"
    done

    cat <<EOF
      deep
    EOF
  '';
}
